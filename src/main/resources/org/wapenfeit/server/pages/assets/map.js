// Makes the drawing a map to move and to zoom; places come from the table below it.
'use strict';
(function () {
  const box = document.getElementById('map');
  const rows = Array.from(document.querySelectorAll('#spots tbody tr'));
  if (!box || !window.L || rows.length === 0) {
    return;
  }
  box.replaceChildren();
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', box.dataset.label);
  const map = L.map(box, { attributionControl: false, crs: L.CRS.EPSG4326, minZoom: 0, maxZoom: 7 });
  L.imageOverlay(box.dataset.outlines, [[-60, -180], [84, 180]]).addTo(map);
  const points = rows.map((row) => [Number(row.dataset.lat), Number(row.dataset.lon)]);
  map.fitBounds(L.latLngBounds(points).pad(0.1), { maxZoom: 6, animate: false });
  rows.forEach((row, i) => {
    const [place, count] = row.querySelectorAll('a');
    const label = document.createElement('span');
    label.textContent = place.textContent + ': ' + count.textContent;
    const uncertain = row.dataset.uncertain === 'true' ? ' uncertain' : '';
    const mark = L.circleMarker(points[i], { radius: Number(row.dataset.size), className: 'place' + uncertain })
      .bindTooltip(label)
      .on('click', () => { location.href = count.href; })
      .addTo(map);
    const path = mark.getElement();
    path.setAttribute('tabindex', '0');
    path.setAttribute('role', 'link');
    path.setAttribute('aria-label', label.textContent);
    path.addEventListener('keydown', (key) => {
      if (key.key === 'Enter') { location.href = count.href; }
    });
  });
})();
