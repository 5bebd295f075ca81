// What the harness asks of a page. This text stands before every script it runs, so that nothing
// stays behind in the page.

const ROLES = {
  alert: '', article: 'article', banner: 'header', button: 'button, summary,' +
    'input:is([type=button], [type=submit], [type=reset], [type=image])',
  cell: 'td', checkbox: 'input[type=checkbox]', columnheader: 'th',
  combobox: 'select:not([multiple], [size]), input[list]', complementary: 'aside',
  contentinfo: 'footer', definition: 'dd', dialog: 'dialog', figure: 'figure', form: 'form',
  group: 'fieldset, details, optgroup', heading: 'h1, h2, h3, h4, h5, h6', img: 'img',
  link: 'a[href], area[href]', list: 'ul, ol, menu', listbox: 'select:is([multiple], [size])',
  listitem: 'li', main: 'main', meter: 'meter', navigation: 'nav', option: 'option',
  paragraph: 'p', progressbar: 'progress', radio: 'input[type=radio]', region: 'section',
  row: 'tr', rowheader: 'th', search: 'search', searchbox: 'input[type=search]:not([list])',
  slider: 'input[type=range]', spinbutton: 'input[type=number]', status: 'output',
  table: 'table', term: 'dt',
  textbox: 'textarea, input:not([list]):is(:not([type]), [type=text], [type=email], [type=tel],' +
    '[type=url], [type=password])',
};

const NAMED_BY_CONTENT = new Set(['button', 'cell', 'checkbox', 'columnheader', 'heading', 'link',
  'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'radio', 'row', 'rowheader', 'switch',
  'tab', 'term', 'treeitem']);

const INTERACTIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary,' +
  '[tabindex]:not([tabindex^="-"]), [role=button], [role=link], [role=checkbox], [role=radio],' +
  '[role=switch], [role=tab], [role=slider], [role=menuitem]';

const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const shown = (el) => el.checkVisibility({ visibilityProperty: true }) &&
  !el.closest('[aria-hidden=true], [inert]');

/** A short way to name an element to a person: tag, id, classes and the first words. */
function describe(el) {
  if (!el) return 'nothing';
  const words = tidy(el.getAttribute('aria-label') || el.textContent).slice(0, 40);
  const classes = [...el.classList].map((name) => '.' + name).join('');
  return el.localName + (el.id ? '#' + el.id : '') + classes + (words ? ` “${words}”` : '');
}

/** The text an element gives to an accessible name. */
function content(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, [aria-hidden=true]')) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const given = node.getAttribute('aria-label') || (node.matches('img, area') ? node.alt : '') ||
    (node.localName === 'svg' ? node.querySelector(':scope > title')?.textContent : '');
  const inner = given || [...node.childNodes].map(content).join('');
  return style.display.startsWith('inline') ? inner : ` ${inner} `;
}

/** The accessible name, near enough to choose by; the browser's own word is asked afterward. */
function nameOf(el, role) {
  const named = (el.getAttribute('aria-labelledby') ?? '').split(/\s+/)
    .map((id) => id && document.getElementById(id)).filter(Boolean);
  if (named.length) return tidy(named.map((it) => it.getAttribute('aria-label') || it.textContent).join(' '));
  if (tidy(el.getAttribute('aria-label'))) return tidy(el.getAttribute('aria-label'));
  const labels = [...(el.labels ?? [])].map(content).join(' ');
  if (tidy(labels)) return tidy(labels);
  if (el.matches('input:is([type=button], [type=submit], [type=reset])') && el.value) return tidy(el.value);
  const child = { fieldset: 'legend', table: 'caption', figure: 'figcaption', svg: 'title' }[el.localName];
  const own = child && el.querySelector(`:scope > ${child}`);
  if (own) return tidy(own.textContent);
  if (el.hasAttribute('alt')) return tidy(el.alt);
  if (NAMED_BY_CONTENT.has(role) && tidy(content(el))) return tidy(content(el));
  return tidy(el.title || el.placeholder);
}

/** The shown elements of a role with their names: a `role` attribute wins over the element's own. */
function byRole(role) {
  const own = ROLES[role] ? `:is(${ROLES[role]}):not([role]), ` : '';
  return [...document.querySelectorAll(`${own}[role=${role}]`)].filter(shown)
    .map((element) => ({ element, name: nameOf(element, role) }));
}

/** The role that an element has by its attribute or by its tag. */
const roleOf = (el) => el.getAttribute('role') ||
  (Object.entries(ROLES).find(([, css]) => css && el.matches(css))?.[0] ?? 'generic');

/** The control itself, or its label where the control is hidden behind a drawn one. */
function clickable(el) {
  if (!el.labels?.length || !el.matches('[type=radio], [type=checkbox]')) return el;
  const style = getComputedStyle(el);
  const { width, height } = el.getBoundingClientRect();
  return style.opacity === '0' || style.clipPath !== 'none' || width < 4 || height < 4 ? el.labels[0] : el;
}

/** How much of an element can be seen: 25 points are asked which element lies on top there. */
function sight(el) {
  const box = (clickable(el) === el ? el : el.labels[0]).getBoundingClientRect();
  let seen = 0, over = null;
  for (let i = 0; i < 25; i++) {
    const x = box.left + box.width * ((i % 5) * 0.24 + 0.02);
    const y = box.top + box.height * (Math.floor(i / 5) * 0.24 + 0.02);
    const top = document.elementFromPoint(x, y);
    const mine = top && (el.contains(top) || top.contains(el) || [...(el.labels ?? [])].some((it) => it.contains(top)));
    if (mine) seen++; else if (top) over = top;
  }
  return { box: [box.x, box.y, box.width, box.height].map((side) => Math.round(side * 100) / 100),
    seen: seen / 25, coveredBy: seen === 0 && over ? describe(over) : null };
}

/** What focus may change in the look of an element and of what stands around it. */
function look(el) {
  const around = [el, el.parentElement, el.parentElement?.parentElement, el.nextElementSibling, ...(el.labels ?? [])];
  return around.filter(Boolean).flatMap((it) => ['', '::before', '::after'].map((part) => {
    const style = getComputedStyle(it, part);
    const outline = style.outlineStyle === 'none' ? 'none' : style.outline;
    return [outline, style.boxShadow, style.border, style.backgroundColor, style.color,
      style.textDecoration, style.stroke, style.fill].join('|');
  })).join('\n');
}

/** Whether a parent cuts off or scrolls what sticks out of it. */
function isContained(el) {
  for (let up = el.parentElement; up && up !== document.body && up !== document.documentElement; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== 'visible') return true;
  }
  return false;
}

/** The width that can be scrolled to, the width there is, and who is to blame. */
function sideways() {
  const [scroll, inner] = [document.documentElement.scrollWidth, innerWidth];
  const wide = [...document.body.querySelectorAll('*')]
    .map((el) => ({ el, right: el.getBoundingClientRect().right + scrollX }))
    .filter(({ el, right }) => right > inner + 0.5 && shown(el) && !isContained(el))
    .sort((a, b) => b.right - a.right).slice(0, 5);
  return { scroll, inner, wide: scroll > inner ? wide.map(({ el, right }) => `${describe(el)} reaches ${Math.round(right)} px`) : [] };
}

/** Whether a link stands in a line of text, which WCAG 2.5.8 excuses. */
function isInText(el) {
  if (getComputedStyle(el).display !== 'inline') return false;
  let block = el.parentElement;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  const rest = [...(block?.childNodes ?? [])].filter((node) => !node.contains(el) || node.nodeType === Node.TEXT_NODE);
  return tidy(rest.map((node) => node.textContent).join('')).replace(/[\s\p{P}\p{S}]/gu, '').length > 0;
}

/** The shown controls that are smaller than `least` pixels to either side. */
function smallTargets(least) {
  return [...document.querySelectorAll(INTERACTIVE)].filter((el) => shown(el) && !isInText(el)).map((el) => {
    const boxes = [el, ...(el.matches('[type=radio], [type=checkbox]') ? el.labels : [])]
      .map((it) => it.getBoundingClientRect()).filter((box) => box.width > 1 && box.height > 1);
    const far = (side, way) => Math[way](...boxes.map((box) => box[side]));
    return boxes.length && far('right', 'max') + scrollX > 0 && far('bottom', 'max') + scrollY > 0 &&
      { el, width: far('right', 'max') - far('left', 'min'), height: far('bottom', 'max') - far('top', 'min') };
  }).filter((it) => it && (it.width < least - 0.01 || it.height < least - 0.01))
    .map(({ el, width, height }) => `${describe(el)} is ${width.toFixed(1)} by ${height.toFixed(1)} px`);
}
