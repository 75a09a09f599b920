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
  label.append(`${form.dataset.name} `, input);
  form.append(label);
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    document.querySelectorAll('.projects tbody tr').forEach((row) => {
      row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
    });
  });
});

// Two to five projects side by side, made of the table's own cells; the address keeps the choice: #compare=one,two
document.querySelectorAll('.side').forEach((side) => {
  const MOST = 5;
  const table = document.querySelector('.projects');
  const slug = (row) => row.cells[0].querySelector('a').getAttribute('href').split('/')[1];
  const rows = [...table.tBodies[0].rows];
  const make = (tag, ...content) => {
    const element = document.createElement(tag);
    element.append(...content);
    return element;
  };
  const label = make('label', `${side.dataset.add} `);
  const choice = document.createElement('select');
  const told = make('p');
  const place = document.createElement('div');
  told.setAttribute('role', 'status');
  label.append(choice);
  side.append(label, told, place);

  const chosen = () => {
    const wanted = decodeURIComponent((location.hash.match(/^#compare=(.*)/) || ['', ''])[1]).split(',');
    return rows.filter((row) => wanted.includes(slug(row))).slice(0, MOST);
  };
  const choose = (some) => {
    history.replaceState(null, '', `#compare=${some.map(slug).map(encodeURIComponent).join(',')}`);
    show();
  };

  const track = (cell, top) => {
    const [low, high] = cell.dataset.ends.split(' ').map(Number);
    const bar = make('span', make('i'), make('b'));
    const percent = (value) => `${Math.min(100, (100 * value) / top)}%`;
    bar.className = 'track';
    bar.setAttribute('aria-hidden', 'true');
    bar.firstChild.style.left = percent(low);
    bar.firstChild.style.right = `calc(100% - ${percent(high)})`;
    bar.lastChild.style.left = percent(Number(cell.dataset.s));
    return bar;
  };
  const line = (some, at) => {
    const ends = some.flatMap((row) => (row.cells[at].dataset.ends || '').split(' ').filter(Boolean).map(Number));
    const head = make('th', table.tHead.rows[0].cells[at].textContent.replace(/\u00ad/g, ''));
    head.scope = 'row';
    return make('tr', head, ...some.map((row) => {
      const from = row.cells[at];
      const cell = make('td', ...[...from.childNodes].map((node) => node.cloneNode(true)));
      if (from.dataset.ends) {
        cell.append(track(from, Math.max(...ends)));
      }
      return cell;
    }));
  };
  const header = (some) => make('tr', make('td'), ...some.map((row) => {
    const drop = make('button', side.dataset.drop);
    const head = make('th', ...[...row.cells[0].childNodes].map((node) => node.cloneNode(true)), drop);
    head.scope = 'col';
    drop.type = 'button';
    drop.setAttribute('aria-label', `${side.dataset.drop} ${row.cells[0].querySelector('a').textContent}`);
    drop.addEventListener('click', () => {
      choose(some.filter((other) => other !== row));
      choice.focus();
    });
    return head;
  }));
  const show = () => {
    const some = chosen();
    const rest = rows.filter((row) => !some.includes(row));
    choice.replaceChildren(new Option(side.dataset.choose, ''), ...rest.map((row) => new Option(row.cells[0].querySelector('a').textContent, slug(row))));
    choice.disabled = some.length >= MOST;
    told.textContent = some.length >= MOST ? side.dataset.most : some.length === 1 ? side.dataset.one : '';
    if (some.length === 0) {
      place.replaceChildren();
      return;
    }
    const compared = make('table', make('thead', header(some)), make('tbody', ...[...some[0].cells].slice(1).map((cell, i) => line(some, i + 1))));
    const scroll = make('div', compared);
    scroll.className = 'scroll';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', side.dataset.table);
    place.replaceChildren(scroll);
  };
  const arrive = () => {
    show();
    if (chosen().length > 0) {
      side.closest('section').scrollIntoView();
    }
  };
  choice.addEventListener('change', () => choose(rows.filter((row) => chosen().includes(row) || slug(row) === choice.value)));
  window.addEventListener('hashchange', arrive);
  arrive();
});

// What stands behind a point of a chart, beside the pointer; without scripts the browser shows the same words itself.
const tip = document.createElement('div');
tip.className = 'tip';
tip.hidden = true;
tip.setAttribute('aria-hidden', 'true');
document.body.append(tip);
const tell = (event) => {
  const point = event.target.closest('svg.chart circle');
  const title = point && point.querySelector('title');
  if (title) {
    point.dataset.tip = title.textContent;
    title.remove();
  }
  tip.hidden = !(point && point.dataset.tip);
  if (!tip.hidden) {
    const at = point.getBoundingClientRect();
    tip.textContent = point.dataset.tip;
    const left = Math.min(at.left + at.width / 2, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = `${Math.max(8, left) + window.scrollX}px`;
    tip.style.top = `${at.top + window.scrollY - tip.offsetHeight - 8}px`;
  }
};
['pointerover', 'pointerdown'].forEach((kind) => document.addEventListener(kind, tell));
document.addEventListener('keydown', (event) => {
  tip.hidden = tip.hidden || event.key === 'Escape';
});
