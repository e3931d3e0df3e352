/** One thing that an author has to mend before the site is published. */
export interface Fault {
  /** Path from the top of the project. */
  readonly file: string;
  /** First line is 1; left out where the whole file is meant. */
  readonly line?: number;
  /** The field, claim or page that is wrong, as the author wrote it. */
  readonly field?: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/**
 * Words a fault for the author.
 *
 * @param fault - the fault.
 * @returns one line, `file:line  field: message`.
 */
export function faultLine({ file, line, field, message }: Fault): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return field === undefined ? `${place}  ${message}` : `${place}  ${field}: ${message}`;
}

/** @returns the faults in their order, each once: what stands on many pages is told once. */
export function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** @returns the beginning of a sentence, by which its author finds it. */
export function beginning(sentence: string): string {
  return sentence.length <= 60 ? sentence : `${sentence.slice(0, 59)}…`;
}

/** Ends the build; its message lists every fault, one a line. */
export class PublishingError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? 'One thing keeps' : `${String(faults.length)} things keep`;
    super(
      `${count} the site from being published:\n${faults.map((fault) => `  ${faultLine(fault)}`).join('\n')}`,
    );
    this.name = 'PublishingError';
    this.faults = faults;
  }
}
