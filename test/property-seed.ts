import fc from 'fast-check'

// The same examples on every machine: what fails here fails everywhere. `FC_SEED=… npm run jest` tries others.
fc.configureGlobal({seed: Number(process.env['FC_SEED'] ?? 20261123)})
