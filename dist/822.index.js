export const id = 822;
export const ids = [822,263];
export const modules = {

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3515);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);


/**
 * Write a report as JSON, version 1; `docs/report.md` describes it. Keys are only ever added within a version.
 *
 * @returns JSON with two spaces of indent and a line ending.
 */
function reportJson({ total, undated, months, comparison, actions, lessons, related, ...about }) {
    const shown = {
        version: 1,
        kind: 'report',
        ...about,
        total: withRatios(total),
        undated: withRatios(undated),
        months: months.map(withRatios),
        comparison: comparisonOf(comparison),
        actions,
        lessons,
        related
    };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(shown);
}
function comparisonOf(comparison) {
    if (comparison.kind !== 'compared')
        return comparison;
    return { ...comparison, then: withRatios(comparison.then), now: withRatios(comparison.now) };
}
/** Figures with what they come to: per 1,000 words, and shares from 0 to 1; `null` where there is nothing to count. */
function withRatios(figures) {
    const [wording, sections, actions] = _report_words_js__WEBPACK_IMPORTED_MODULE_0__.measures.map(({ value }) => value(figures));
    return {
        ...figures,
        findingsPer1000Words: rounded(wording, 100),
        completeShare: rounded(sections === undefined ? undefined : sections / 100, 1000),
        ownerAndDateShare: rounded(actions === undefined ? undefined : actions / 100, 1000)
    };
}
function rounded(value, by) {
    return value === undefined ? null : Math.round(value * by) / by;
}


/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutPeople: () => (/* binding */ aboutPeople),
/* harmony export */   actionWords: () => (/* binding */ actionWords),
/* harmony export */   comparing: () => (/* binding */ comparing),
/* harmony export */   decimal: () => (/* binding */ decimal),
/* harmony export */   entryAddress: () => (/* binding */ entryAddress),
/* harmony export */   entryName: () => (/* binding */ entryName),
/* harmony export */   fewDocuments: () => (/* binding */ fewDocuments),
/* harmony export */   keptWords: () => (/* binding */ keptWords),
/* harmony export */   lessonWords: () => (/* binding */ lessonWords),
/* harmony export */   many: () => (/* binding */ many),
/* harmony export */   measures: () => (/* binding */ measures),
/* harmony export */   noSeverity: () => (/* binding */ noSeverity),
/* harmony export */   noTeam: () => (/* binding */ noTeam),
/* harmony export */   number: () => (/* binding */ number),
/* harmony export */   opening: () => (/* binding */ opening),
/* harmony export */   policyWords: () => (/* binding */ policyWords),
/* harmony export */   relatedWords: () => (/* binding */ relatedWords),
/* harmony export */   remarks: () => (/* binding */ remarks),
/* harmony export */   reportTitle: () => (/* binding */ reportTitle),
/* harmony export */   shownMonths: () => (/* binding */ shownMonths),
/* harmony export */   taughtWords: () => (/* binding */ taughtWords)
/* harmony export */ });
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
