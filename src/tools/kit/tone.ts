/**
 * How serious a verdict is: `good` is as it should be, `plain` says what is so, `quiet` that nothing can be said yet,
 * `care` wants a second look, `stop` warns. What each looks like is in `styles/verdict.css` and `styles/clocks.css`.
 */
export type Tone = 'good' | 'plain' | 'quiet' | 'care' | 'stop';
