// Makes the text field of /ask an editor: colours, completion of prefixes, variables, terms of the
// ontology and things of the graph by name, and Ctrl+Enter to ask. It stands in a shadow tree, whose
// style sheets are made by script, which the content security policy of the pages allows.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { sparql } from '@codemirror/legacy-modes/mode/sparql';
import { EditorState, Prec } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const KEYWORDS = ('SELECT DISTINCT WHERE OPTIONAL FILTER UNION MINUS VALUES BIND GRAPH CONSTRUCT DESCRIBE ASK'
  + ' ORDER GROUP BY HAVING LIMIT OFFSET AS ASC DESC EXISTS NOT IN COUNT SUM MIN MAX AVG SAMPLE'
  + ' GROUP_CONCAT BOUND STR LANG REGEX CONTAINS STRSTARTS LCASE COALESCE IF YEAR MONTH PREFIX').split(' ');

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-word)', fontWeight: '600' },
  { tag: [tags.string, tags.number, tags.bool], color: 'var(--code-value)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.variableName, tags.local(tags.variableName)], color: 'var(--code-variable)' },
  { tag: tags.atom, color: 'var(--link)' },
  { tag: [tags.operator, tags.meta], color: 'var(--soft)' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '.92rem' },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.5', minHeight: '9rem', overflow: 'visible' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'var(--shade)', border: 'none' },
  '.cm-wrong': { backgroundColor: 'var(--denied)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--hit)' },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--edge)', borderRadius: '.3rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'ui-monospace, monospace', maxWidth: 'min(90vw, 40rem)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--paper)', backgroundColor: 'var(--link)' },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'var(--paper)' },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal' },
  '.cm-completionInfo': { maxWidth: '22rem', padding: '.4rem .7rem' },
});

/** Reads JSON once, and nothing where that fails: an editor without completion is one still. */
function once(address, otherwise) {
  let read;
  return () => (read ??= fetch(address).then((answer) => answer.json()).catch(() => otherwise));
}

/** Words of an option that the typed word can begin. */
function fits(option, word) {
  const small = word.toLowerCase();
  const [, local = option.label] = option.label.match(/^[\w-]*:(.*)$/) ?? [];
  return option.label.toLowerCase().startsWith(small)
    || local.toLowerCase().startsWith(small)
    || (option.detail ?? '').toLowerCase().split(/\s+/).some((w) => w.startsWith(small));
}

function completions(field) {
  const terms = once(field.dataset.terms, { prefixes: {}, terms: [] });
  const options = async () => {
    const { prefixes, terms: all } = await terms();
    return [
      ...all.map((t) => ({ label: t.name, detail: t.label, info: t.about || undefined, type: t.kind })),
      ...KEYWORDS.map((k) => ({ label: k, type: 'keyword' })),
      ...Object.entries(prefixes).map(([p, ns]) => ({ label: p + ':', detail: ns, type: 'namespace' })),
    ];
  };
  const things = async (word) => {
    const name = word.replace(/^[\w-]*:/, '');
    if (name.length < 2) {
      return [];
    }
    const found = await once(`${field.dataset.things}?q=${encodeURIComponent(name)}`, [])();
    return found.map((t) => ({ label: t.name, detail: t.label, type: 'constant', boost: -1 }));
  };
  return async (context) => {
    const variable = context.matchBefore(/[?$]\w*/);
    if (variable) {
      const known = new Set(context.state.doc.toString().match(/[?$]\w+/g));
      known.delete(variable.text);
      return { from: variable.from, options: [...known].map((v) => ({ label: v, type: 'variable' })), validFor: /^[?$]\w*$/ };
    }
    const word = context.matchBefore(/[\p{L}\p{N}_:-]+/u);
    if (!word && !context.explicit) {
      return null;
    }
    const text = word?.text ?? '';
    const fitting = (await options()).filter((o) => fits(o, text));
    const named = text.startsWith('wf:') ? [] : await things(text);
    return { from: word?.from ?? context.pos, options: [...fitting, ...named], filter: false };
  };
}

/** Marks the line that the server could not read. */
function wrongLine(field) {
  const number = Number(field.dataset.line);
  return EditorView.decorations.of((view) => number > 0 && number <= view.state.doc.lines && view.state.doc.toString() === field.defaultValue
    ? Decoration.set([Decoration.line({ class: 'cm-wrong' }).range(view.state.doc.line(number).from)])
    : Decoration.none);
}

function edit(field) {
  const box = document.createElement('div');
  box.className = 'editor';
  const root = box.attachShadow({ mode: 'open' });
  field.before(box);
  const copy = () => { field.value = view.state.doc.toString(); };
  const ask = () => { copy(); field.form.requestSubmit(); return true; };
  const state = EditorState.create({
    doc: field.value,
    extensions: [
      lineNumbers(),
      history(),
      bracketMatching(),
      closeBrackets(),
      EditorView.lineWrapping,
      StreamLanguage.define(sparql),
      syntaxHighlighting(colours),
      look,
      autocompletion({ override: [completions(field)], icons: false }),
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run: ask }])),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': field.dataset.label }),
      wrongLine(field),
    ],
  });
  const view = new EditorView({ state, root });
  root.append(view.dom);
  field.form.addEventListener('submit', copy);
  field.labels.forEach((label) => label.addEventListener('click', () => view.focus()));
}

const field = document.getElementById('query');
if (field) {
  edit(field);
}
