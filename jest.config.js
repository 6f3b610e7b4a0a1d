/** Jest runs the TypeScript sources as ES modules; only our own files are transformed. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {target: 'es2022', experimental: {keepImportAttributes: true}, parser: {syntax: 'typescript'}},
        module: {type: 'es6'}
      }
    ]
  },
  transformIgnorePatterns: ['/node_modules/']
}
