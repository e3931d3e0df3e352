/** A window of one browser engine, as far as these checks drive it. */
export interface EngineWindow {
  open(address: string): Promise<void>;
  /**
   * Runs an expression in the page; a promise is waited for.
   *
   * @param expression - source of the expression.
   * @returns its value, as JSON carries it.
   */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks an element as a person does. */
  click(selector: string): Promise<void>;
  /** Types into an element as a person does. */
  type(selector: string, text: string): Promise<void>;
  /** Errors and warnings of the pages opened so far. */
  complaints(): Promise<readonly string[]>;
}

/** A browser engine that is installed here. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** What its complaints leave out, where the driver cannot read everything. */
  readonly note?: string;
  readonly window: EngineWindow;
  close(): Promise<void>;
}
