export const id = 693;
export const ids = [693];
export const modules = {

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposeSettings: () => (/* binding */ proposeSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8904);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1299);
/* harmony import */ var _default_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2854);




/** A section is really used where this share of the documents has it. */
const usedBy = 0.6;
/** From this share of documents without anything that would hold up the check, `require` is near. */
const readyFrom = 0.8;
/** Most rules that are listed in the remarks. */
const mostRules = 8;
/**
 * Propose the first settings of a team from the postmortems it has.
 *
 * @param outcome A review of all of them, whole documents, with the settings that hold where nothing is set.
 * @returns A settings file with remarks: globs, the sections that are used, a stage, and what each stage would say.
 */
function proposeSettings(outcome) {
    const { files } = outcome;
    const total = files.length;
    if (total === 0) {
        return '# No postmortem was found, so there is nothing to go by yet. Further folders can stand in `files`.\nmode: suggest\n';
    }
    const findings = files.flatMap((file) => file.findings);
    const held = files.filter((file) => file.findings.some(({ severity }) => severity === 'error')).length;
    const mode = (total - held) / total >= readyFrom ? 'suggest' : 'observe';
    const sections = _default_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionIds */ .u.filter((id) => files.filter((file) => file.structure.concepts.includes(id)).length >= total * usedBy);
    const globs = globsOf(files.map(({ path }) => path));
    return [
        `# Proposed from ${total} ${total === 1 ? 'document' : 'documents'}. Only changed lines count, so these stay as they are.`,
        '#',
        '# What each stage would say of them, as if every line had just been written:',
        '#   observe: nothing on a pull request; everything in the job summary.',
        `#   suggest: ${findings.length} findings, ${(findings.length / total).toFixed(1)} for each document; the check passes.`,
        `#   require: the check would wait for ${held} of ${total}.`,
        ...frequent(findings.map(({ ruleId, source }) => (_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .established */ .b5.has(ruleId) ? ruleId : source))),
        `mode: ${mode}`,
        ...(globs ? [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ files: globs }).trimEnd()] : []),
        ...(sections.length > 0
            ? [
                `# Sections that at least ${Math.round(usedBy * 100)} % of the documents have.`,
                (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ sections }).trimEnd()
            ]
            : []),
        ''
    ].join('\n');
}
/** Globs for documents that the usual ones do not meet: a folder of theirs each. */
function globsOf(paths) {
    const usual = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultGlobs */ .Fq);
    const others = paths.filter((path) => !usual(path));
    if (others.length === 0)
        return undefined;
    const folders = new Set(others.map((path) => path.split('/').slice(0, -1).join('/')));
    return [..._globs_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultGlobs */ .Fq, ...[...folders].sort().map((folder) => (folder === '' ? '*.md' : `${folder}/**/*.md`))];
}
function frequent(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const most = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostRules);
    return most.length === 0 ? [] : ['#', '# The most frequent:', ...most.map(([name, count]) => `#   ${count} ${name}`)];
}


/***/ })

};
