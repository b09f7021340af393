/* Files of a record: dropped or chosen, several at once, each sent by itself; what is wrong with one stands beside it.
   Without this script the same form sends all of them together. */
const addFilesOneByOne = () => {
  const form = document.querySelector('[data-add-files]');
  if (!form) return;
  const input = form.querySelector('input[type="file"]');
  const area = form.querySelector('[data-drop]');
  const list = form.querySelector('[data-rows]');
  const template = form.querySelector('template[data-row]');
  const said = form.querySelector('[data-said]');
  const button = form.querySelector('button[type="submit"]');
  const endings = JSON.parse(document.getElementById('language-endings').textContent);
  const rows = new Map(); // element → { file, sent }
  const REFRESH = 4000;
  let rounds = 0;

  form.querySelector('[data-without-script]').remove();
  form.querySelector('[data-invitation]').hidden = false;
  input.required = false;

  const guess = (name) => {
    const stem = name.slice(0, Math.max(name.lastIndexOf('.'), 0)).toLowerCase();
    const parts = stem.split(/[\s_.()[\]-]+/).filter(Boolean);
    if (parts.length < 2) return '';
    return endings[parts.slice(-2).join('-')] || endings[parts.at(-1)] || '';
  };

  const answer = (row, words, refused) => {
    row.querySelector('[data-answer]').textContent = words;
    row.classList.toggle('record-files__row--refused', refused);
  };

  const leaveOut = (row) => {
    rows.delete(row);
    row.remove();
    list.hidden = !rows.size;
    (rows.size ? list.querySelector('button') : input)?.focus();
  };

  const add = (files) => {
    for (const file of files) {
      const row = template.content.firstElementChild.cloneNode(true);
      const select = row.querySelector('select');
      row.querySelector('[data-name]').textContent = file.name;
      row.querySelectorAll('[data-of]').forEach((of) => { of.textContent = ` ${file.name}`; });
      select.removeAttribute('id');
      select.querySelector('option[value=""]')?.remove();
      select.value = guess(file.name) || form.dataset.mainLanguage;
      row.querySelector('[data-drop-row]').addEventListener('click', () => leaveOut(row));
      answer(row, form.dataset.waits, false);
      rows.set(row, { file, sent: false });
      list.append(row);
    }
    list.hidden = !rows.size;
    said.textContent = '';
  };

  const send = (row, file) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const progress = row.querySelector('progress');
    const data = new FormData();
    data.append('csrfmiddlewaretoken', form.querySelector('[name="csrfmiddlewaretoken"]').value);
    data.append(input.name, file);
    data.append(row.querySelector('select').name, row.querySelector('select').value);
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
    });
    request.addEventListener('loadend', () => {
      progress.hidden = true;
      let words = null;
      try {
        words = JSON.parse(request.responseText);
      } catch {
        words = { refused: request.status === 413 ? form.dataset.tooLarge : form.dataset.notSent };
      }
      if (!words.said && !words.refused) words.refused = form.dataset.notSent;
      resolve(words);
    });
    progress.hidden = false;
    progress.value = 0;
    answer(row, form.dataset.sending, false);
    request.send(data);
  });

  const refresh = async () => {
    const old = document.getElementById('record-files-list');
    const busy = old.contains(document.activeElement) || old.querySelector('details[open]');
    if (busy) return;
    try {
      const page = await (await fetch(window.location.href, { credentials: 'same-origin' })).text();
      const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('record-files-list');
      if (fresh) old.replaceWith(document.importNode(fresh, true));
    } catch {
      // The list on the page is as old as it was; nothing is lost.
    }
  };

  /* While the worker reads files, what it found appears by itself; it stops asking after a few minutes. */
  const watch = async () => {
    if (rounds > 45 || !document.querySelector('#record-files-list[data-reading]')) return;
    rounds += 1;
    await refresh();
    setTimeout(watch, REFRESH);
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    add(input.files);
    input.value = '';
    if (!rows.size) {
      said.textContent = form.dataset.none;
      input.focus();
      return;
    }
    button.disabled = true;
    let refused = 0;
    for (const [row, kept] of [...rows]) {
      const words = await send(row, kept.file); // one after the other: the server checks each
      if (words.refused) {
        refused += 1;
        answer(row, words.refused, true);
      } else {
        rows.delete(row);
        row.remove();
        said.textContent = words.said;
      }
    }
    list.hidden = !rows.size;
    button.disabled = false;
    said.textContent = refused ? form.dataset.someRefused : form.dataset.done;
    await refresh();
    rounds = 0;
    setTimeout(watch, REFRESH);
  });

  input.addEventListener('change', () => {
    add(input.files);
    input.value = '';
    button.focus();
  });
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('record-files__drop--over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('record-files__drop--over'));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('record-files__drop--over');
    add(event.dataTransfer.files);
  });
  setTimeout(watch, REFRESH);
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', addFilesOneByOne);
else addFilesOneByOne();
