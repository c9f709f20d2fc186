// The page's script: completes what is typed (the ARIA combobox pattern) and turns presses without loading the whole page. It
// makes no markup of its own from any text. Served as a file: the page's policy allows no other script.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/

export const SCRIPT = `'use strict';
(() => {
  const main = document.getElementById('main');
  const field = document.getElementById('q');
  const list = document.getElementById('offers');
  let offers = [];
  let chosen = -1;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    offers = [];
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', 'offer-' + index);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  };
  const take = (index) => {
    field.value = offers[index];
    close();
    field.focus();
    offer();
  };
  const offer = async () => {
    const turn = ++asked;
    if (!field.value.startsWith('/')) return close();
    let lines = [];
    try {
      const response = await fetch('/complete?line=' + encodeURIComponent(field.value));
      if (response.ok) lines = (await response.json()).lines;
    } catch {}
    if (turn !== asked || document.activeElement !== field) return;
    close();
    offers = lines.filter((line) => line !== field.value).slice(0, 12);
    if (offers.length === 0) return;
    list.append(
      ...offers.map((line, i) => {
        const item = document.createElement('li');
        item.id = 'offer-' + i;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.textContent = line;
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(i);
        });
        return item;
      }),
    );
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  };
  field.addEventListener('input', offer);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      choose((chosen + step + offers.length + (chosen < 0 && step < 0 ? 1 : 0)) % offers.length);
    } else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' && chosen >= 0) || (event.key === 'Tab' && !event.shiftKey && chosen >= 0)) {
      event.preventDefault();
      take(chosen);
    }
  });

  const show = async (url, push) => {
    main.setAttribute('aria-busy', 'true');
    const as = document.querySelector('input[name=as]:checked');
    try {
      const response = await fetch(url, { headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const next = page.getElementById('main');
      if (next === null) throw new Error();
      main.replaceChildren(...next.childNodes);
      document.title = page.title;
      field.value = page.getElementById('q').value;
      const same = as && document.getElementById(as.id);
      if (same) same.checked = true;
      if (push) history.pushState(null, '', url);
      const added = document.querySelectorAll('.message');
      if (push && added.length > 0) main.focus({ preventScroll: true });
    } catch {
      location.assign(url);
    }
    main.removeAttribute('aria-busy');
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'get') return;
    event.preventDefault();
    close();
    const url = new URL(form.action);
    url.search = new URLSearchParams(new FormData(form)).toString();
    show(url.href, true);
  });
  addEventListener('popstate', () => show(location.href, false));
})();
`;
