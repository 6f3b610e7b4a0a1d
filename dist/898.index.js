export const id = 898;
export const ids = [898];
export const modules = {

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderForge: () => (/* binding */ folderForge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3767);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6163);




/** Folders in which nobody keeps documents. */
const passedOver = new Set(['node_modules', '.git']);
/**
 * Make a forge out of files on a disk: every line of every file counts, and nothing is posted.
 *
 * @throws ForgeError from `changedFiles` where a path does not exist.
 */
function folderForge({ directory, paths, matches, input }) {
    const unreadable = new Map();
    const absolute = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, file);
    return {
        name: 'folder',
        canComment: false,
        changedFiles: async () => {
            const found = new Map();
            for (const given of paths) {
                for (const file of given === '-' ? ['-'] : await expand(absolute(given), given, directory, matches)) {
                    found.set(file, { path: file, status: 'added' });
                }
            }
            return [...found.values()];
        },
        read: async (file) => {
            if (file.path === '-' && !input)
                return undefined;
            const content = file.path === '-' && input ? (0,_document_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(Buffer.from(await input())) : await readText(absolute(file.path));
            return (0,_document_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(file.path, content, { notes: [], unreadable });
        },
        unreadable,
        notes: () => [],
        posted: async () => [],
        publish: async ({ create }) => ({ inline: 0, refused: create, problems: [] })
    };
}
async function expand(file, given, directory, matches) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch((error) => {
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q(`${given}: ${error.code === 'ENOENT' ? 'no such file or folder' : error.message}.`);
    });
    if (!stats.isDirectory())
        return [name(file, directory)];
    const found = [];
    await search(file, directory, matches, found);
    return found.sort();
}
async function search(folder, directory, matches, found) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name);
        // Links are left alone: they can lead in circles, or out of the folder.
        if (entry.isDirectory() && !passedOver.has(entry.name))
            await search(file, directory, matches, found);
        else if (entry.isFile() && matches(name(file, directory)))
            found.push(name(file, directory));
    }
}
/** The path from the folder, or the absolute one where it lies outside; with `/`. */
function name(file, directory) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file);
    // A name may begin with two dots and lie inside.
    const outside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    const inside = relative !== '' && !outside && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return (inside ? relative : file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
async function readText(file) {
    try {
        // Not read first and measured then: the size of a file can be more than memory.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > _document_text_js__WEBPACK_IMPORTED_MODULE_3__/* .largestDocument */ .WZ)
            return { reason: 'is larger than 1 MB' };
        return (0,_document_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
    }
    catch (error) {
        return { reason: `cannot be read (${error.code ?? 'for an unknown reason'})` };
    }
}


/***/ })

};
