import fc from "fast-check";

/** What the laws try in every run, so that one commit gives one outcome; `npm run laws` looks further. */
const SEED = 20_260_301;

fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? SEED) });
