'use strict';

/* What the page can do beyond forms and links. Everything here works on what the server has written;
   nothing is inserted but text. */

function submitOnChange() {
  for (const field of document.querySelectorAll('[data-submit]')) {
    field.addEventListener('change', () => field.form.requestSubmit());
  }
}

/** The chart of releases over time: a stretch of it is chosen by dragging or with two sliders. */
function brush(time) {
  const values = time.dataset.values.split('|');
  const names = time.dataset.names.split('|');
  const chart = time.querySelector('svg');
  const chosen = time.querySelector('.chosen');
  const first = time.querySelector('.first');
  const last = time.querySelector('.last');
  const from = time.querySelector('[name=from]');
  const to = time.querySelector('[name=to]');
  const width = chart.viewBox.baseVal.width;
  let anchor = -1;

  function show() {
    const a = Math.min(first.value, last.value);
    const b = Math.max(first.value, last.value);
    const whole = a === 0 && b === values.length - 1;
    chosen.setAttribute('x', (a * width) / values.length);
    chosen.setAttribute('width', whole ? 0 : ((b - a + 1) * width) / values.length);
    first.setAttribute('aria-valuetext', names[first.value]);
    last.setAttribute('aria-valuetext', names[last.value]);
  }

  function choose(a, b) {
    first.value = Math.min(a, b);
    last.value = Math.max(a, b);
    write();
  }

  function write() {
    const a = Math.min(first.value, last.value);
    const b = Math.max(first.value, last.value);
    from.value = values[a];
    to.value = values[b];
    show();
  }

  function at(event) {
    const box = chart.getBoundingClientRect();
    const place = Math.floor(((event.clientX - box.left) / box.width) * values.length);
    return Math.max(0, Math.min(values.length - 1, place));
  }

  chart.addEventListener('pointerdown', (event) => {
    anchor = at(event);
    chart.setPointerCapture(event.pointerId);
    choose(anchor, anchor);
    event.preventDefault();
  });
  chart.addEventListener('pointermove', (event) => {
    if (anchor >= 0) {
      choose(anchor, at(event));
    }
  });
  chart.addEventListener('pointerup', () => {
    if (anchor >= 0) {
      anchor = -1;
      from.form.requestSubmit();
    }
  });
  chart.addEventListener('pointercancel', () => { anchor = -1; });
  for (const slider of [first, last]) {
    slider.addEventListener('input', write);
    slider.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        from.form.requestSubmit();
      }
    });
  }
  show();
}

/** A mark in the text shows its value and rule when it is pointed at or reached by the keyboard. */
function tips(text) {
  const tip = document.getElementById('tip');
  let lit = [];

  function facts(mark) {
    return mark.dataset.facts.split(' ').map((number) => document.getElementById('f' + number));
  }

  function line(name, content) {
    const node = document.createElement(name);
    node.textContent = content;
    return node;
  }

  function show(mark) {
    hide();
    for (const fact of facts(mark)) {
      const part = line('p', fact.dataset.kind + ': ' + fact.dataset.value);
      part.append(line('small', fact.dataset.rule));
      tip.append(part);
      lit.push(fact);
    }
    for (const number of mark.dataset.facts.split(' ').slice(0, 1)) {
      lit.push(...text.querySelectorAll('[data-facts~="' + number + '"]'));
    }
    lit.forEach((node) => node.classList.add('lit'));
    tip.hidden = false;
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(8, left) + window.scrollX + 'px';
    tip.style.top = box.bottom + window.scrollY + 6 + 'px';
    mark.setAttribute('aria-describedby', 'tip');
  }

  function hide() {
    lit.forEach((node) => node.classList.remove('lit'));
    lit = [];
    tip.hidden = true;
    tip.replaceChildren();
    for (const mark of text.querySelectorAll('[aria-describedby]')) {
      mark.removeAttribute('aria-describedby');
    }
  }

  for (const [begin, end] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    text.addEventListener(begin, (event) => {
      const mark = event.target.closest('[data-facts]');
      if (mark) {
        show(mark);
      }
    });
    text.addEventListener(end, hide);
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
}

/** A file or a text dropped on the form is sent as if it had been chosen or pasted. */
function drop(area) {
  const file = area.querySelector('input[type=file]');
  const text = area.querySelector('textarea');
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      file.form.requestSubmit();
    } else {
      text.value = event.dataTransfer.getData('text/plain');
    }
  });
  file.addEventListener('change', () => {
    if (file.files.length > 0) {
      file.form.requestSubmit();
    }
  });
}

/** A drawing is saved as a picture: it is fetched, drawn on a canvas twice as large, and handed over. */
function picture(link) {
  link.hidden = false;
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    const drawing = await (await fetch(link.href)).blob();
    const image = new Image();
    image.src = URL.createObjectURL(drawing);
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    canvas.toBlob((png) => {
      const save = document.createElement('a');
      save.href = URL.createObjectURL(png);
      save.download = link.dataset.png;
      save.click();
      setTimeout(() => URL.revokeObjectURL(save.href), 1000);
    }, 'image/png');
  });
}

submitOnChange();
document.querySelectorAll('.time').forEach(brush);
document.querySelectorAll('.raw').forEach(tips);
document.querySelectorAll('.drop').forEach(drop);
document.querySelectorAll('[data-png]').forEach(picture);
