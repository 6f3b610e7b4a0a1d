export const id = 319;
export const ids = [319];
export const modules = {

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
