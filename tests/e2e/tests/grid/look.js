// What the grid asks of a page beside what the harness does; stands before its scripts.

/** Whether an element, or what it stands in, is for screen readers alone. */
function isUnseen(el) {
  for (let up = el; up && up !== document.body; up = up.parentElement) {
    const { clipPath, position, opacity } = getComputedStyle(up);
    if (opacity === '0' || (position === 'absolute' && clipPath !== 'none')) return true;
  }
  return false;
}

/** How wide a text is in the type of an element. */
function widthOf(text, style) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = style.font;
  pen.letterSpacing = style.letterSpacing;
  pen.wordSpacing = style.wordSpacing;
  return pen.measureText(text).width;
}

/** What is wider or higher than the box that cuts it off. */
function cut() {
  const found = [];
  for (const el of document.body.querySelectorAll('*')) {
    if (!shown(el) || el.closest('svg, docent-tool')) continue;
    const style = getComputedStyle(el);
    if (el.matches('select')) {
      if (!/nowrap|pre$/.test(style.whiteSpace)) continue;
      const arrow = style.appearance === 'none' ? 0 : 16;
      const room = el.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
      const text = tidy(el.selectedOptions[0]?.text), needs = widthOf(text, style);
      if (needs > room + 1) found.push(`${describe(el)} shows ${Math.round(room)} of ${Math.round(needs)} px of “${text}”`);
      continue;
    }
    // A group of rows cuts nothing off, whatever its style says.
    if (el.matches('input, textarea') || /^table/.test(style.display)) continue;
    const cuts = (way) => /hidden|clip/.test(way);
    const [x, y] = [cuts(style.overflowX) && el.scrollWidth - el.clientWidth, cuts(style.overflowY) && el.scrollHeight - el.clientHeight];
    if ((x > 1 || y > 1) && !isUnseen(el)) found.push(`${describe(el)} cuts off ${x} by ${y} px`);
  }
  return found;
}

/** Texts that lie over each other. What sticks lies over the page by its nature. */
function overlaps() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = [];
  const kept = new Map();
  const isFree = (el) => {
    if (!el || el === document.body) return true;
    if (!kept.has(el)) {
      const { position } = getComputedStyle(el);
      kept.set(el, !/sticky|fixed/.test(position) && isFree(el.parentElement));
    }
    return kept.get(el);
  };
  while (texts.nextNode()) {
    const it = texts.currentNode, el = it.parentElement;
    if (!tidy(it.data) || el.closest('select, textarea, script, style, noscript') || !shown(el)) continue;
    // Of what a drawing does not show, Chromium says that it is visible, and without a size.
    if (!el.getBoundingClientRect().width || isUnseen(el) || !isFree(el)) continue;
    const range = document.createRange();
    range.selectNodeContents(it);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left > 2) all.push({ it, left, right, top, bottom });
    }
  }
  all.sort((a, b) => a.top - b.top);
  const found = [];
  all.forEach((a, at) => {
    for (let next = at + 1; next < all.length && all[next].top < a.bottom; next++) {
      const b = all[next];
      if (a.it === b.it) continue;
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - b.top;
      const least = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (x > 3 && y > least * 0.35) {
        const [one, other] = [a, b].map(({ it }) => `“${tidy(it.data).slice(0, 30)}” (${describe(it.parentElement).split(' ')[0]})`);
        found.push(`${one} and ${other} overlap by ${Math.round(x)} by ${Math.round(y)} px`);
      }
    }
  });
  return found;
}

/** The shown choices that are smaller than `least` pixels, with what their labels add. */
function lowChoices(least) {
  return [...document.querySelectorAll('input:is([type=radio], [type=checkbox]), select')].filter(shown).map((el) => {
    const boxes = [el, ...(el.matches('select') ? [] : el.labels)].map((it) => it.getBoundingClientRect())
      .filter((box) => box.width > 1);
    const far = (side, way) => Math[way](...boxes.map((box) => box[side]));
    return { el, width: far('right', 'max') - far('left', 'min'), height: far('bottom', 'max') - far('top', 'min') };
  }).filter((it) => it.width < least - 0.01 || it.height < least - 0.01)
    .map(({ el, width, height }) => `${describe(el)} is ${width.toFixed(1)} by ${height.toFixed(1)} px`);
}

/** Stops of the Tab key out of the order of reading: above one that came before in the same
    column, or left of the last one in the same row. A column beside is read as a whole. */
function jumps() {
  const stops = [...document.querySelectorAll(INTERACTIVE)].filter((el) =>
    shown(el) && !el.disabled && el.tabIndex >= 0 && !isUnseen(clickable(el)))
    .map((el) => ({ el, box: clickable(el).getBoundingClientRect() })).filter(({ box }) => box.width);
  const found = stops.filter(({ el }) => el.tabIndex > 0).map(({ el }) => `${describe(el)} has a place of its own in the order`);
  const place = ({ el, box }) => `${describe(el)} at ${Math.round(box.left)}, ${Math.round(box.top + scrollY)}`;
  stops.forEach((b, at) => {
    const above = stops.slice(0, at).find((a) => b.box.bottom <= a.box.top + 1 &&
      Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1);
    const last = stops[at - 1];
    const inRow = () => Math.min(last.box.bottom, b.box.bottom) - Math.max(last.box.top, b.box.top);
    const isLeft = last && b.box.right <= last.box.left + 1 &&
      inRow() > 0.5 * Math.min(last.box.height, b.box.height);
    if (above || isLeft) found.push(`${place(b)} comes after ${place(above ?? last)}`);
  });
  return found;
}
