export const id = 767;
export const ids = [767,319];
export const modules = {

/***/ 4767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHtml: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/presenters/quote.js
var quote = __webpack_require__(2825);
;// CONCATENATED MODULE: ./lib/presenters/escape-html.js

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/**
 * Make text fit for a page, between tags and in quoted attributes.
 *
 * @param text Anything.
 * @param max Longest result before escapes, in UTF-16 units.
 * @returns One line in which nothing is markup, without control characters and turns of direction.
 */
function escapeHtml(text, max = 600) {
    return (0,quote/* oneLine */.TN)(text, max).replace(/[&<>"']/g, (sign) => entities[sign]);
}

// EXTERNAL MODULE: ./lib/report/days.js
var days = __webpack_require__(8319);
// EXTERNAL MODULE: ./lib/presenters/report-words.js
var report_words = __webpack_require__(5263);
;// CONCATENATED MODULE: ./lib/presenters/report-picture.js



/** Size of a picture and of its margins, in units of the drawing. */
const width = 460;
const height = 220;
const margin = { top: 14, right: 14, bottom: 30, left: 46 };
/**
 * Draw one measure by month, as SVG for a page: points where there are incidents, a line where months follow each other.
 *
 * @returns Nothing where there is no figure to draw.
 */
function measurePicture(measure, all) {
    const last = all.at(-1)?.month;
    const known = new Map(all.map((month) => [month.month, month]));
    if (last === undefined)
        return '';
    const start = (0,days.monthAfter)(last, 1 - report_words/* shownMonths */.$z);
    const first = all.find(({ month }) => month >= start)?.month ?? last;
    const months = (0,days.monthsBetween)(first, last);
    const points = months.flatMap((month, index) => {
        const figures = known.get(month);
        const value = figures && measure.value(figures);
        return figures && value !== undefined ? [{ index, figures, value }] : [];
    });
    if (points.length === 0)
        return '';
    const ticks = ticksTo(measure.unit === 'percent' ? 100 : Math.max(...points.map(({ value }) => value)));
    const x = (index) => margin.left + ((width - margin.left - margin.right) * (index + 0.5)) / months.length;
    const y = (value) => height - margin.bottom - ((height - margin.top - margin.bottom) * value) / ticks.at(-1);
    const lines = points.flatMap((point, at) => {
        const before = points[at - 1];
        if (before?.index !== point.index - 1)
            return [];
        return `<line class="line" x1="${round(x(before.index))}" y1="${round(y(before.value))}" x2="${round(x(point.index))}" y2="${round(y(point.value))}"/>`;
    });
    const marks = points.map(({ index, figures, value }) => {
        const few = figures.documents < report_words/* fewDocuments */.dK ? ' few' : '';
        const label = `${figures.month}: ${measure.text(figures)}`;
        return `<circle class="point${few}" cx="${round(x(index))}" cy="${round(y(value))}" r="4"><title>${escapeHtml(label)}</title></circle>`;
    });
    const names = [`picture-${measure.id}-title`, `picture-${measure.id}-about`];
    return [
        `<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${names.join(' ')}">`,
        `<title id="${names[0]}">${escapeHtml(measure.title)}</title>`,
        `<desc id="${names[1]}">${escapeHtml(`${measure.about} ${described(points.map(({ figures }) => figures), measure)}`)}</desc>`,
        ...ticks.map((tick) => gridLine(tick, y(tick), measure.unit)),
        ...monthLabels(months, x),
        ...lines,
        ...marks,
        '</svg>'
    ].join('\n');
}
/** The first and the last figure in words: what the eye takes from a line. */
function described(months, measure) {
    const [first, last] = [months[0], months.at(-1)];
    const said = (one) => `${one.month}: ${measure.text(one)}`;
    return first === last ? `${said(first)}.` : `${said(first)}; ${said(last)}. The table has every month.`;
}
function gridLine(tick, y, unit) {
    const label = `${(0,report_words/* decimal */._)(tick)}${unit === 'percent' ? ' %' : ''}`;
    return `<line class="grid" x1="${margin.left}" y1="${round(y)}" x2="${width - margin.right}" y2="${round(y)}"/><text class="tick" x="${margin.left - 8}" y="${round(y + 4)}" text-anchor="end">${label}</text>`;
}
/** As many names of months as fit beside each other. */
const mostLabels = 6;
function monthLabels(months, x) {
    const step = Math.ceil(months.length / mostLabels);
    return months.flatMap((month, index) => index % step === 0
        ? `<text class="tick" x="${round(x(index))}" y="${height - margin.bottom + 20}" text-anchor="middle">${month}</text>`
        : []);
}
/** Round numbers from 0 to the figure or just above, four steps or so. */
function ticksTo(most) {
    const rough = Math.max(most, 1) / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 2.5, 5, 10].map((by) => by * power).find((one) => one >= rough) ?? rough;
    const count = Math.max(1, Math.ceil(Math.max(most, 1) / step - 1e-9));
    return Array.from({ length: count + 1 }, (_, index) => index * step);
}
/** Teams in the picture; the table has the others. */
const mostTeams = 10;
const rowHeight = 26;
const nameWidth = 150;
const barsWidth = 620;
/**
 * Draw the open action items of each team as bars, with the part past its date.
 *
 * @returns Nothing where nothing is open.
 */
function teamsPicture({ actions: { teams } }) {
    const shown = teams.slice(0, mostTeams);
    const most = Math.max(0, ...shown.map(({ open }) => open));
    if (most === 0)
        return '';
    const drawn = barsWidth - nameWidth - 60;
    const rows = shown.map(({ team, open, overdue }, index) => {
        const y = index * rowHeight + 4;
        const long = (count) => round((drawn * count) / most);
        const name = team ?? report_words/* noTeam */.Br;
        const label = `${name}: ${(0,report_words/* number */.ai)(open)} open, ${(0,report_words/* number */.ai)(overdue)} past their date`;
        return [
            `<g><title>${escapeHtml(label)}</title>`,
            `<text class="name" x="${nameWidth - 10}" y="${y + 14}" text-anchor="end">${escapeHtml(shortened(name))}</text>`,
            `<rect class="open" x="${nameWidth}" y="${y}" width="${long(open)}" height="18" rx="2"/>`,
            overdue > 0 ? `<rect class="late" x="${nameWidth}" y="${y}" width="${long(overdue)}" height="18" rx="2"/>` : '',
            `<text class="name" x="${nameWidth + long(open) + 8}" y="${y + 14}">${(0,report_words/* number */.ai)(open)}</text></g>`
        ].join('');
    });
    return [
        `<svg class="bars" viewBox="0 0 ${barsWidth} ${(shown.length + 1) * rowHeight + 8}" role="img" aria-labelledby="picture-teams-title picture-teams-about">`,
        '<title id="picture-teams-title">Open action items by team</title>',
        '<desc id="picture-teams-about">One bar for each team; its first part is past its date. The table beneath has the same numbers.</desc>',
        ...rows,
        ...legend(shown.length * rowHeight + 12),
        '</svg>'
    ].join('\n');
}
/** What the two colours are. */
function legend(y) {
    const late = nameWidth + 110;
    return [
        `<rect class="open" x="${nameWidth}" y="${y}" width="12" height="12" rx="2"/>`,
        `<text class="tick" x="${nameWidth + 18}" y="${y + 10}">open</text>`,
        `<rect class="late" x="${late}" y="${y}" width="12" height="12" rx="2"/>`,
        `<text class="tick" x="${late + 18}" y="${y + 10}">of these, past their date</text>`
    ];
}
/** Letters of a name that fit beside a bar. */
const longestName = 20;
function shortened(name) {
    const letters = [...name];
    return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name;
}
/** Tenths of a unit are finer than any screen. */
function round(value) {
    return Math.round(value * 10) / 10;
}
/** @returns The pictures of all measures that have one, with their headings. */
function measurePictures({ months }) {
    return report_words/* measures */.qY
        .map((measure) => ({ measure, picture: measurePicture(measure, months) }))
        .filter(({ picture }) => picture !== '');
}

;// CONCATENATED MODULE: ./lib/presenters/report-html.js




const style = `
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1f2328; --faint: #59636e; --rule: #d1d9e0; --soft: #f6f8fa; --one: #0b6e8a; --late: #9a4a12; --link: #0758b8 }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1419; --ink: #e6edf3; --faint: #9aa7b4; --rule: #3a434d; --soft: #182028; --one: #56c2dd; --late: #f0a060; --link: #7fb4ff } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Helvetica, Arial, sans-serif }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.7rem; margin: 0 0 .5rem } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem } h3 { font-size: 1rem; margin: 0 0 .25rem }
p { max-width: 48rem } a { color: var(--link) } .faint { color: var(--faint) }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0 }
figure { margin: 0; padding: .75rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--soft) }
svg { display: block; width: 100%; height: auto } .bars { max-width: 46rem; margin: 1rem 0 }
.grid { stroke: var(--rule); stroke-width: 1 } .tick { fill: var(--faint); font-size: 12px } .name { fill: var(--ink); font-size: 13px }
.line { stroke: var(--one); stroke-width: 2 } .point { fill: var(--one); stroke: var(--one); stroke-width: 2 } .few { fill: var(--soft) }
.open { fill: var(--one) } .late { fill: var(--late) }
.wide { overflow-x: auto } table { border-collapse: collapse; margin: .75rem 0; font-size: .92rem }
caption { text-align: left; color: var(--faint); padding-bottom: .25rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); font-variant-numeric: tabular-nums }
thead th { font-weight: 600 } tbody th { font-weight: 400; white-space: nowrap } details td { white-space: nowrap } summary { cursor: pointer; padding: .25rem 0 }
li { margin: .3rem 0; max-width: 48rem }
@media print { body { font-size: 12px } figure, tr { break-inside: avoid } }
`;
/** Nothing is fetched, run or sent: the page is itself alone, with this style. */
const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** Rows of a list on the page; the JSON has what is beyond. */
const mostRows = 100;
/**
 * Write a report as one page that needs nothing else: pictures as inline SVG, each also as a table, for light and dark
 * screens and for paper. It holds no script and asks for nothing.
 *
 * @returns HTML that ends with a line ending. Words of documents are text in it, whatever they hold.
 */
function reportHtml(report) {
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml(report_words/* reportTitle */.r4)}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<h1>${escapeHtml(report_words/* reportTitle */.r4)}</h1>`,
        `<p>${escapeHtml((0,report_words/* opening */.zs)(report))}</p>`,
        `<p class="faint">${escapeHtml(report_words/* aboutPeople */.Z_)}</p>`,
        ...list((0,report_words/* remarks */.IW)(report).map((remark) => escapeHtml(remark))),
        ...moved(report),
        ...actionParts(report),
        ...lessonParts(report),
        ...relatedParts(report),
        '</main>',
        '</body>',
        '</html>'
    ].join('\n')}\n`;
}
function moved(report) {
    if (report.months.length === 0)
        return [];
    const figures = measurePictures(report).map(({ measure, picture }) => `<figure>\n<h3>${escapeHtml(measure.title)}</h3>\n${picture}\n</figure>`);
    const rows = report.months.map((month) => [
        month.month,
        (0,report_words/* number */.ai)(month.documents),
        ...report_words/* measures */.qY.map(({ text }) => text(month))
    ]);
    const head = ['Month', 'Postmortems', ...report_words/* measures */.qY.map(({ title }) => title)];
    const all = table('Figures by the month of the incident', head, rows.map(texts));
    const hollow = `A hollow point is a month with fewer than ${report_words/* fewDocuments */.dK} postmortems. A line joins months that follow each other.`;
    return [
        '<h2>By the month of the incident</h2>',
        `<p class="faint">${escapeHtml(hollow)}</p>`,
        `<div class="pictures">\n${figures.join('\n')}\n</div>`,
        `<details>\n<summary>The same as a table, every month</summary>\n${all}\n</details>`,
        '<h2>Then and now</h2>',
        `<p>${escapeHtml((0,report_words/* comparing */.PI)(report.comparison))}</p>`,
        ...(report.comparison.kind === 'compared' ? [periods(report.comparison.then, report.comparison.now)] : [])
    ];
}
function periods(then, now) {
    const name = ({ first, last }) => `${first} to ${last}`;
    return table('The first six months and the last six', ['Figure', name(then), name(now)], [
        ['Postmortems', (0,report_words/* number */.ai)(then.documents), (0,report_words/* number */.ai)(now.documents)],
        ...report_words/* measures */.qY.map(({ title, text }) => [title, text(then), text(now)])
    ].map(texts));
}
function actionParts(report) {
    const { teams, severities, open } = report.actions;
    const lead = ['<h2>Action items</h2>', `<p>${escapeHtml((0,report_words/* actionWords */.Iv)(report))}</p>`];
    if (open === 0)
        return lead;
    const columns = ['Open', 'Past their date', 'Beyond the policy'];
    return [
        ...lead,
        teamsPicture(report),
        table('Open action items by team', ['Team', ...columns, 'Latest incidents'], teams
            .slice(0, mostRows)
            .map(({ team, open, overdue, beyondPolicy, latest }) => [
            escapeHtml(team ?? report_words/* noTeam */.Br),
            ...texts([open, overdue, beyondPolicy].map(report_words/* number */.ai)),
            entries(latest, report)
        ])),
        table('Open action items by the severity of the incident', ['Severity', 'Policy', ...columns], severities
            .slice(0, mostRows)
            .map(({ severity, days, open, overdue, beyondPolicy }) => texts([severity ?? report_words/* noSeverity */.j5, (0,report_words/* policyWords */.gF)(days), ...[open, overdue, beyondPolicy].map(report_words/* number */.ai)])))
    ];
}
function lessonParts(report) {
    const items = report.lessons.latest.map((one) => `${escapeHtml(one.text)} (${report_html_link(one.entry, report)}${(0,report_words/* taughtWords */.rK)(one)})`);
    return ['<h2>Lessons</h2>', `<p>${escapeHtml((0,report_words/* lessonWords */.QC)(report))}</p>`, ...list(items)];
}
function relatedParts(report) {
    const { latest, systems } = report.related;
    const named = systems.map(({ name, incidents, latest: some }) => [
        escapeHtml(name),
        (0,report_words/* number */.ai)(incidents),
        entries(some, report)
    ]);
    return [
        '<h2>Related incidents</h2>',
        `<p>${escapeHtml((0,report_words/* relatedWords */.nz)(report))}</p>`,
        ...(named.length > 0
            ? [table('Systems that several incidents name', ['System', 'Incidents', 'Latest'], named)]
            : []),
        ...list(latest.map(({ from, to }) => `${report_html_link(from, report)} → ${report_html_link(to, report)}`))
    ];
}
function entries(some, report) {
    return some.map((entry) => report_html_link(entry, report)).join(', ');
}
/** Longest name of a document, UTF-16 units. */
const report_html_longestName = 100;
function report_html_link(entry, { linkBase }) {
    const name = escapeHtml((0,report_words/* entryName */.MB)(entry), report_html_longestName);
    const address = (0,report_words/* entryAddress */.bt)(entry, linkBase);
    return address === undefined ? name : `<a href="${escapeHtml(address, 4000)}">${name}</a>`;
}
function list(items) {
    return items.length === 0 ? [] : [`<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`];
}
const texts = (row) => row.map((text) => escapeHtml(text));
/** @param rows Cells as HTML; the first of each row is its head. */
function table(caption, head, rows) {
    const heads = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
    const body = rows.map(([name = '', ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    return `<div class="wide">\n<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`;
}


/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ shownMonths),
/* harmony export */   Br: () => (/* binding */ noTeam),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   Iv: () => (/* binding */ actionWords),
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   QC: () => (/* binding */ lessonWords),
/* harmony export */   Z_: () => (/* binding */ aboutPeople),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bt: () => (/* binding */ entryAddress),
/* harmony export */   dK: () => (/* binding */ fewDocuments),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   j5: () => (/* binding */ noSeverity),
/* harmony export */   nz: () => (/* binding */ relatedWords),
/* harmony export */   qY: () => (/* binding */ measures),
/* harmony export */   r4: () => (/* binding */ reportTitle),
/* harmony export */   rK: () => (/* binding */ taughtWords),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* unused harmony exports many, keptWords */
const reportTitle = 'What the postmortems tell';
/** Months in a picture and in a table beneath it; the JSON has all of them. */
const shownMonths = 24;
/** In a month with fewer documents than these, one incident decides the figure. */
const fewDocuments = 5;
const measures = [
    {
        id: 'wording',
        title: 'Wording findings per 1,000 words',
        about: 'How many sentences per 1,000 words a rule has an idea about, by the month of the incident.',
        unit: 'number',
        value: ({ wordingFindings, words }) => (words === 0 ? undefined : (wordingFindings * 1000) / words),
        text: (figures) => withParts(perThousand(figures), `${number(figures.wordingFindings)} in ${number(figures.words)} words`)
    },
    {
        id: 'sections',
        title: 'Postmortems with every section',
        about: 'The share of postmortems with every section that is asked for, each with something in it.',
        unit: 'percent',
        value: ({ completeDocuments, documents }) => share(completeDocuments, documents),
        text: ({ completeDocuments, documents }) => `${number(completeDocuments)} of ${number(documents)}`
    },
    {
        id: 'actions',
        title: 'Action items with owner and date',
        about: 'The share of action items that have both an owner and a date.',
        unit: 'percent',
        value: ({ actionsWithOwnerAndDate, actions }) => share(actionsWithOwnerAndDate, actions),
        text: ({ actionsWithOwnerAndDate, actions }) => actions === 0 ? 'none' : `${number(actionsWithOwnerAndDate)} of ${number(actions)}`
    },
    {
        id: 'days',
        title: 'Median days to a merged postmortem',
        about: 'The median of the days from the incident to the day on which its postmortem came to the main line.',
        unit: 'number',
        value: ({ daysToMerge: { median } }) => median ?? undefined,
        text: ({ daysToMerge: { documents, median } }) => median === null ? '–' : withParts(decimal(median), `n = ${documents}`)
    }
];
function withParts(figure, parts) {
    return figure === '' ? '–' : `${figure} (${parts})`;
}
function perThousand({ wordingFindings, words }) {
    return words === 0 ? '' : decimal((wordingFindings * 1000) / words);
}
function share(part, whole) {
    return whole === 0 ? undefined : (part * 100) / whole;
}
/** @returns `1,234`. */
function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** @returns One digit behind the point: `3.2`, `3`. */
function decimal(value) {
    const [whole = '', rest] = String(Math.round(value * 10) / 10).split('.');
    return number(Number(whole)) + (rest ? `.${rest}` : '');
}
/** @returns `1 lesson`, `3 lessons`. */
function many(value, one, several = `${one}s`) {
    return `${number(value)} ${value === 1 ? one : several}`;
}
/** @returns What was read, in a sentence. */
function opening({ today, total, months }) {
    const [first, last] = [months.at(0)?.month, months.at(-1)?.month];
    const when = first === undefined ? '' : first === last ? ` of ${first}` : ` of incidents from ${first} to ${last}`;
    return total.documents === 0
        ? `Read on ${today}: no postmortem was found.`
        : `Read on ${today}: ${many(total.documents, 'postmortem')}${when}.`;
}
/** How the figures are to be taken. */
const aboutPeople = 'The figures are about documents and systems; none is about a person. A month with few postmortems is shown as it is: there, one incident decides.';
/** @returns What is not in the figures, and why; none where everything is. */
function remarks({ history, undated, others, passedOver }) {
    return [
        history === 'shallow'
            ? 'The history is cut off here (a shallow clone), so the days to a merged postmortem are not known; with `fetch-depth: 0` they are.'
            : '',
        history === 'none'
            ? 'There is no history of the main line to read, so the days to a merged postmortem are not known.'
            : '',
        undated.documents > 0
            ? `${many(undated.documents, 'postmortem has', 'postmortems have')} no date that can be read; they count in the totals alone.`
            : '',
        others > 0
            ? `${many(others, 'document is', 'documents are')} no postmortem, such as an index or a guide, and left out.`
            : '',
        passedOver > 0
            ? `${many(passedOver, 'file')} could not be read as text and ${passedOver === 1 ? 'was' : 'were'} passed over.`
            : ''
    ].filter(Boolean);
}
/** @returns What a comparison of the first months with the last ones says before its table. */
function comparing(comparison) {
    if (comparison.kind === 'short')
        return 'The first six months and the last six are not apart yet, so each month stands for itself and no direction is claimed.';
    if (comparison.kind === 'few') {
        const { then, now, fewest } = comparison;
        return `The first six months hold ${many(then, 'postmortem')} and the last six ${number(now)}. With fewer than ${fewest} on a side, no direction is claimed.`;
    }
    return 'The first six months beside the last six. What lies between the two is not said by the figures: a team can have changed, and so can its incidents.';
}
/** @returns How the action items stand, in a sentence or two. */
function actionWords({ actions }) {
    const { total, done, open, overdue, beyondPolicy, untold } = actions;
    if (total === 0)
        return 'No action item was found.';
    const late = [
        overdue > 0 ? `${number(overdue)} past their date` : '',
        beyondPolicy > 0 ? `${number(beyondPolicy)} open for longer than the policy for their severity` : ''
    ].filter(Boolean);
    const of = late.length > 0 ? ` (${late.join(', ')})` : '';
    const rest = untold > 0 ? ` Of ${number(untold)}, the document says neither; a tracker may know.` : '';
    return `${many(total, 'action item')}: ${number(done)} done or dropped, ${number(open)} open${of}.${rest}`;
}
/** @returns How many lessons there are, and which are not repeated. */
function lessonWords({ lessons: { total, kept } }) {
    if (total === 0)
        return 'No lesson was found under a heading of its own.';
    const left = `${number(kept)} of them ${kept === 1 ? 'stays' : 'stay'} where ${kept === 1 ? 'it is' : 'they are'} told: somebody is named there, a rule has an idea about the sentence, or there are more than five.`;
    return `${many(total, 'lesson')}.${kept > 0 ? ` ${left}` : ''}`;
}
/** @returns How incidents hang together, in a sentence. */
function relatedWords({ related: { links, systems } }) {
    if (links === 0 && systems.length === 0)
        return 'No postmortem links to another one, and no two name the same system.';
    const linked = links === 0 ? 'No postmortem links to another one' : `${many(links, 'link')} from one postmortem to another`;
    return `${linked}; ${systems.length === 0 ? 'no two name the same system' : `${many(systems.length, 'system is', 'systems are')} named by several incidents`}.`;
}
/** @returns What a document is called where it is linked to. */
function entryName({ title, day }) {
    return title ?? (day === null ? 'An incident' : `The incident of ${day}`);
}
/** @returns The address of a document, every part encoded; nothing where it is not linked to. */
function entryAddress({ path }, linkBase) {
    if (path === null)
        return undefined;
    const encode = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    try {
        const address = path.split('/').map(encode).join('/');
        return linkBase === '' && address.startsWith('/') ? undefined : linkBase + address;
    }
    catch {
        // Half of a surrogate pair has no address.
        return undefined;
    }
}
/** What stands for those whose owner is no team. */
const noTeam = 'no team named';
const noSeverity = 'none named';
/** @returns What the policy says of a severity. */
function policyWords(days) {
    return days === null ? 'none' : `${days} days`;
}
/** @returns What follows the latest incident of a lesson, where there are several. */
function taughtWords({ incidents }) {
    return incidents === 1 ? '' : `, and ${many(incidents - 1, 'earlier incident')}`;
}
/** What stands under a report that is kept in an issue. */
const keptWords = 'A workflow keeps this text up to date: what is written into it is replaced with the next report, and a comment below it stays.';


/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dayOf: () => (/* binding */ dayOf),
/* harmony export */   dayText: () => (/* binding */ dayText),
/* harmony export */   monthAfter: () => (/* binding */ monthAfter),
/* harmony export */   monthOf: () => (/* binding */ monthOf),
/* harmony export */   monthsBetween: () => (/* binding */ monthsBetween)
/* harmony export */ });
/** Milliseconds in a day. */
const length = 86_400_000;
/** @returns `2026-11-03` for days since 1970-01-01. */
function dayText(day) {
    return new Date(day * length).toISOString().slice(0, 10);
}
/** @returns Days since 1970-01-01 for `2026-11-03`; nothing where it is no day of the calendar. */
function dayOf(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // 31 February is read as 3 March by some.
    return Number.isNaN(time) || dayText(time / length) !== text ? undefined : time / length;
}
/** @returns `2026-11` for a day. */
function monthOf(day) {
    return dayText(day).slice(0, 7);
}
/** @returns The months from one to another, both included. */
function monthsBetween(first, last) {
    const months = [];
    for (let month = first; month <= last; month = monthAfter(month, 1))
        months.push(month);
    return months;
}
/** @returns The month so many months later; earlier where `count` is below 0. */
function monthAfter(month, count) {
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}


/***/ })

};
