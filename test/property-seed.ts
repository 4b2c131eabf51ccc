import fc from 'fast-check';

/** A commit’s tests find the same each time; `BSM_PROPERTY_SEED=N` lets them look elsewhere. */
fc.configureGlobal({ seed: Number(process.env.BSM_PROPERTY_SEED ?? 1) });
