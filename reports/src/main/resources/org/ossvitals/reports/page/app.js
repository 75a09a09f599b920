// Sorting by a column and finding a project by name; the pages are complete without it.
document.querySelectorAll('th[data-sort]').forEach((th) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...th.childNodes);
  th.append(button);
  button.addEventListener('click', () => {
    const descending = th.getAttribute('aria-sort') !== 'descending';
    const body = th.closest('table').tBodies[0];
    const at = th.cellIndex;
    const key = (row) => (at === 0 ? row.cells[0].textContent.trim() : Number(row.cells[at].dataset.s));
    const order = (a, b) => (at === 0 ? key(a).localeCompare(key(b)) : key(a) - key(b)) * (descending ? -1 : 1);
    const unknown = (row) => key(row) === -1;
    th.closest('tr').querySelectorAll('th').forEach((other) => other.removeAttribute('aria-sort'));
    th.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    body.append(...[...body.rows].sort((a, b) => unknown(a) - unknown(b) || order(a, b)));
  });
});

document.querySelectorAll('form.filters').forEach((form) => {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  label.append('Name ', input);
  form.append(label);
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    document.querySelectorAll('.projects tbody tr').forEach((row) => {
      row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
    });
  });
});
