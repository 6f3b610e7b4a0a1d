export const id = 660;
export const ids = [660];
export const modules = {

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainDocument: () => (/* binding */ explainDocument)
});

// EXTERNAL MODULE: ./lib/metadata.js
var metadata = __webpack_require__(9622);
// EXTERNAL MODULE: ./lib/document.js + 35 modules
var lib_document = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/presenters/quote.js
var quote = __webpack_require__(2825);
;// CONCATENATED MODULE: ./lib/presenters/explain.js

/**
 * Show how a sentence was read, and why each rule spoke or kept silent: for `--explain`.
 *
 * Silence is explained by trial: the rule is asked again with the sentence changed in one point (were the subject a
 * person; were there no reason, no hedge), and the change that makes it speak is what kept it silent.
 *
 * @param sentence An analysed sentence.
 * @param rules The wording rules.
 * @returns Lines of text, the last one ended.
 */
function explainSentence(sentence, rules) {
    const lines = [sentence.text, ...sentence.clauses.map((clause) => `  ${describeClause(sentence, clause)}`)];
    const flags = [
        sentence.reason && 'gives a reason',
        sentence.hedged && 'hedged',
        sentence.intensified && 'intensified',
        sentence.question && 'a question'
    ].filter(Boolean);
    if (flags.length > 0)
        lines.push(`  (${flags.join(', ')})`);
    let untouched = 0;
    for (const rule of rules) {
        const spoken = [...rule.check(sentence)];
        const silence = spoken.length > 0 ? undefined : whySilent(sentence, rule);
        for (const report of spoken)
            lines.push(`  ${rule.ruleId} speaks (${report.certainty ?? 'clear'}): ${report.reason}`);
        if (silence)
            lines.push(`  ${rule.ruleId} is silent: ${silence}`);
        if (spoken.length === 0 && !silence)
            untouched++;
    }
    lines.push(`  ${untouched} ${untouched === 1 ? 'rule finds' : 'rules find'} nothing to speak about.`);
    return `${lines.map((line) => line.replace(/^( *)(.*)$/s, (_, indent, words) => indent + (0,quote/* oneLine */.TN)(words, 1000))).join('\n')}\n`;
}
const wordsOf = (sentence, part) => sentence.tokens
    .slice(part.start, part.end)
    .map((token) => token.text)
    .join(' ');
function describeGroup(sentence, group) {
    const owner = group.possessor ? `, of ${wordsOf(sentence, group.possessor)}: ${group.possessor.kind}` : '';
    return `[${wordsOf(sentence, group)}: ${group.kind}${owner}]`;
}
function describeClause(sentence, clause) {
    const { verb, subject, object, agent } = clause;
    const marks = verb &&
        [
            verb.negated && 'not',
            verb.modal,
            verb.perfect && 'perfect',
            verb.passive && 'passive',
            verb.tense !== 'none' && verb.tense
        ].filter(Boolean);
    return [
        `${clause.kind}${clause.marker ? ` (${clause.marker})` : ''}:`,
        subject
            ? `${describeGroup(sentence, subject)}${clause.inherited ? ' (understood)' : ''}`
            : clause.imperative
                ? '(an order)'
                : '(nobody named)',
        verb ? `${verb.lemma}${marks.length > 0 ? ` <${marks.join(' ')}>` : ''}` : '',
        object ? describeGroup(sentence, object) : '',
        agent ? `by ${describeGroup(sentence, agent)}` : ''
    ]
        .filter(Boolean)
        .join(' ');
}
function whySilent(sentence, rule) {
    const speaks = (changed) => !rule.check(changed)[Symbol.iterator]().next().done;
    if (speaks({
        ...sentence,
        found: new Map(),
        reason: false,
        hedged: false,
        clauses: sentence.clauses.map((clause) => (clause.kind === 'reason' ? { ...clause, kind: 'main' } : clause))
    })) {
        return 'the sentence gives a reason or a hedge.';
    }
    const unnegated = {
        ...sentence,
        found: new Map(),
        clauses: sentence.clauses.map((clause) => clause.verb?.negated ? { ...clause, verb: { ...clause.verb, negated: false } } : clause)
    };
    if (sentence.clauses.some((clause) => clause.verb?.negated) && speaks(unnegated))
        return 'the statement is negated.';
    for (const clause of sentence.clauses) {
        const { subject } = clause;
        if (!subject ||
            !['unknown', 'system', 'document', 'act', 'maybe-person', 'maybe-team', 'you', 'they'].includes(subject.kind))
            continue;
        if (speaks(withKind(sentence, subject)))
            return `[${wordsOf(sentence, subject)}] is nobody, as far as the words show.`;
    }
    return undefined;
}
/** The same sentence with one group made a person, wherever it stands. */
function withKind(sentence, group) {
    const change = (other) => other && other.start === group.start && other.end === group.end ? { ...other, kind: 'role' } : other;
    return {
        ...sentence,
        found: new Map(),
        groups: sentence.groups.map((other) => change(other)),
        clauses: sentence.clauses.map((clause) => {
            const subject = change(clause.subject);
            return subject ? { ...clause, subject } : clause;
        })
    };
}

// EXTERNAL MODULE: ./lib/rules/index.js + 94 modules
var rules = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/secret-places.js + 1 modules
var secret_places = __webpack_require__(9010);
// EXTERNAL MODULE: ./lib/wording.js + 12 modules
var lib_wording = __webpack_require__(6887);
;// CONCATENATED MODULE: ./lib/explain-document.js







/**
 * Show how each sentence of a document is read, for `--explain`.
 *
 * @param text The document.
 * @param options Its path, and the settings.
 * @returns Lines of text, with line numbers (1-based).
 */
function explainDocument(text, { path, settings }) {
    const document = (0,lib_document/* parseDocument */.T)(text, path);
    const wording = rules/* rules */.a.filter((rule) => rule.reads === 'sentence' && (0,lib_wording/* severityOfRule */.rH)(rule, settings) !== 'off');
    const { sentences } = (0,lib_wording/* reviewWording */.tp)(document, wording, settings, (0,metadata/* peopleNamed */.nU)(document));
    const secrets = [...(0,secret_places/* secretPlaces */.B)(document.text)].map(({ start, end }) => document.text.slice(start, end));
    const lines = sentences
        .filter(({ context }) => context.place !== 'heading')
        .map((sentence) => `${(0,quote/* oneLine */.TN)(path)}:${document.toPoint(sentence.start).line}: ${explainSentence(sentence, wording)}\n`)
        .join('');
    return (0,secret_places/* withoutSecrets */.cT)(lines, secrets);
}


/***/ })

};
