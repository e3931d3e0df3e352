/**
 * How serious a verdict is: `good` is as it should be, `plain` says what is so, `quiet` that nothing can be said yet,
 * `care` wants a second look, `stop` warns; `missing` says at a field that there is nothing to judge yet. What each looks
 * like is in `styles/verdict.css` and `styles/clocks.css`.
 */
export type Tone = 'good' | 'plain' | 'quiet' | 'care' | 'stop' | 'missing';
