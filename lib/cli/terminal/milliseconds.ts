/** Milliseconds from some moment on, for telling how long something took. Node loads a good deal for `performance.now()`. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6
