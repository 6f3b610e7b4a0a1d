export const id = 717;
export const ids = [717];
export const modules = {

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportMarkdown: () => (/* binding */ reportMarkdown)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5263);


/** Rows of a list before it is cut short. */
const mostRows = 30;
/**
 * Write a report as Markdown: pictures that GitHub draws with Mermaid, the same in tables beneath them, and lists.
 *
 * @param maxBytes Longest text in bytes of UTF-8; lists become shorter until it fits.
 * @returns Markdown that ends with a line ending. Words of documents are literal in it, and mention nobody.
 */
function reportMarkdown(report, maxBytes = Infinity) {
    for (let rows = mostRows; rows > 1; rows = Math.floor(rows / 2)) {
        const text = write(report, rows);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return write(report, 1);
}
function write(report, rows) {
    const notes = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW)(report);
    const parts = [
        `# ${_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTitle */ .r4}`,
        `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)(report)} ${_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutPeople */ .Z_}`,
        ...(notes.length > 0 ? [notes.map((note) => `- ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(note)}`).join('\n')] : []),
        ...moved(report),
        ...actionParts(report, rows),
        ...lessonParts(report, rows),
        ...relatedParts(report, rows)
    ];
    return `${parts.join('\n\n')}\n`;
}
function moved(report) {
    if (report.months.length === 0)
        return [];
    const months = report.months.slice(-_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownMonths */ .$z);
    const head = ['Month', 'Postmortems', ..._report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.map(({ title }) => title)];
    const rows = months.map((month) => [month.month, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(month.documents), ..._report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.map(({ text }) => text(month))]);
    const cut = report.months.length > months.length
        ? [`The last ${_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownMonths */ .$z} months with incidents; the JSON has all ${report.months.length}.`]
        : [];
    return [
        '## By the month of the incident',
        ..._report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.flatMap((measure) => chart(measure, months)),
        table(head, rows),
        ...cut,
        '## Then and now',
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .comparing */ .PI)(report.comparison),
        ...(report.comparison.kind === 'compared' ? [periods(report.comparison.then, report.comparison.now)] : [])
    ];
}
/** Wide enough for the names of 24 months beside each other, in a colour that shows on light and on dark. */
const look = [
    '---',
    'config:',
    '  xyChart:',
    '    width: 1000',
    '    height: 300',
    '    xAxis:',
    '      labelFontSize: 11',
    '  themeVariables:',
    '    xyChart:',
    '      plotColorPalette: "#0b7fa0"',
    '---'
];
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** @returns `Nov 26` for `2026-11`: there is no room for more. */
function shortMonth(month) {
    return `${names[Number(month.slice(5)) - 1]} ${month.slice(2, 4)}`;
}
/** Months in a picture: Mermaid draws no gap, so those without a figure are left out, and one alone is no picture. */
function chart({ title, unit, value }, months) {
    const points = months.flatMap((month) => {
        const figure = value(month);
        return figure === undefined ? [] : [{ month: month.month, figure: Math.round(figure * 10) / 10 }];
    });
    if (points.length < 2)
        return [];
    const top = unit === 'percent' ? 100 : Math.max(1, Math.ceil(Math.max(...points.map(({ figure }) => figure))));
    return [
        [
            '```mermaid',
            ...look,
            'xychart-beta',
            `  title "${title}${unit === 'percent' ? ', in %' : ''}"`,
            `  x-axis [${points.map(({ month }) => `"${shortMonth(month)}"`).join(', ')}]`,
            `  y-axis 0 --> ${top}`,
            `  line [${points.map(({ figure }) => figure).join(', ')}]`,
            '```'
        ].join('\n')
    ];
}
function periods(then, now) {
    const name = ({ first, last }) => `${first} to ${last}`;
    return table(['', name(then), name(now)], [
        ['Postmortems', (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(then.documents), (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(now.documents)],
        ..._report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.map(({ title, text }) => [title, text(then), text(now)])
    ]);
}
function actionParts(report, rows) {
    const { teams, severities, open } = report.actions;
    const lead = ['## Action items', (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionWords */ .Iv)(report)];
    if (open === 0)
        return lead;
    const numbers = ({ open, overdue, beyondPolicy }) => [open, overdue, beyondPolicy].map(_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai);
    const columns = ['Open', 'Past their date', 'Beyond the policy'];
    return [
        ...lead,
        table(['Team', ...columns, 'Latest incidents'], teams
            .slice(0, rows)
            .map((one) => [one.team === null ? _report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .noTeam */ .Br : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(one.team), ...numbers(one), entries(one.latest, report)])),
        ...rest(teams.length, rows, 'more team', 'more teams'),
        table(['Severity', 'Policy', ...columns], severities
            .slice(0, rows)
            .map((one) => [(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(one.severity ?? _report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .noSeverity */ .j5), (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWords */ .gF)(one.days), ...numbers(one)]))
    ];
}
function lessonParts(report, rows) {
    const { latest } = report.lessons;
    const items = latest
        .slice(0, rows)
        .map((one) => `- ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(one.text)} (${link(one.entry, report)}${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .taughtWords */ .rK)(one)})`);
    return [
        '## Lessons',
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lessonWords */ .QC)(report),
        ...(items.length > 0 ? [items.join('\n')] : []),
        ...rest(latest.length, rows, 'more lesson', 'more lessons')
    ];
}
function relatedParts(report, rows) {
    const { latest, systems } = report.related;
    const items = latest.slice(0, rows).map(({ from, to }) => `- ${link(from, report)} → ${link(to, report)}`);
    const named = systems
        .slice(0, rows)
        .map(({ name, incidents, latest: some }) => [(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(name), (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(incidents), entries(some, report)]);
    return [
        '## Related incidents',
        (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .relatedWords */ .nz)(report),
        ...(named.length > 0 ? [table(['System', 'Incidents', 'Latest'], named)] : []),
        ...(items.length > 0 ? [items.join('\n')] : []),
        ...rest(latest.length, rows, 'more link', 'more links')
    ];
}
function rest(all, rows, one, several) {
    return all > rows ? [`And ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(all - rows)} ${all - rows === 1 ? one : several}, in the JSON.`] : [];
}
function entries(some, report) {
    return some.map((entry) => link(entry, report)).join(', ');
}
/** Longest name of a document in a list, UTF-16 units. */
const longestName = 80;
function link(entry, { linkBase }) {
    const name = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entryName */ .MB)(entry), longestName);
    const address = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAddress */ .bt)(entry, linkBase);
    return address === undefined ? name : `[${name}](${address})`;
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
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


/***/ })

};
