export const id = 564;
export const ids = [564];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/**
 * Write down what is there, so that it is held against nobody later.
 *
 * @returns JSON with the fingerprints of all findings, in order, and a line ending.
 */
function writeBaseline(outcome) {
    const all = outcome.files.flatMap((file) => file.findings.map((finding) => finding.fingerprint));
    return `${JSON.stringify({ version: 1, fingerprints: [...new Set(all)].sort() }, undefined, 2)}\n`;
}
/**
 * Read a baseline.
 *
 * @param text The file; `undefined` where it is not there.
 * @returns Fingerprints, or what is the matter with the file and what mends it.
 */
function readBaseline(text) {
    if (text === undefined)
        return { problem: 'is not there; `blameless-review baseline` writes it' };
    try {
        const { version, fingerprints } = JSON.parse(text);
        if (version === 1 && Array.isArray(fingerprints)) {
            return { known: new Set(fingerprints.filter((one) => typeof one === 'string')) };
        }
    }
    catch {
        // Told below.
    }
    return { problem: 'is not a baseline; `blameless-review baseline` writes one' };
}


/***/ })

};
