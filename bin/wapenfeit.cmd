@echo off
rem Starts Wapenfeit from an unpacked distribution. Options for the Java machine go in JAVA_OPTS.
setlocal
set "ROOT=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseParallelGC -Dfile.encoding=UTF-8 %JAVA_OPTS% -cp "%ROOT%;%ROOT%\lib\*" org.wapenfeit.cli.Wapenfeit %*
exit /b %ERRORLEVEL%
