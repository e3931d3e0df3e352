import { BUILDS } from '../support/builds.ts';

/** A host with the built site on it. */
export interface RunningHost {
  /** Such as `http://127.0.0.1:40123`, without a slash at its end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** One way of publishing the site. */
export interface Host {
  readonly name: string;
  /** `real`: the host's own program. `rules`: a small server that applies the host's documented rules. */
  readonly kind: 'real' | 'rules';
  /** Which build is published on it. */
  readonly build: 'site' | 'belowAPath';
  /** Whether the host sends headers that the publisher asks for. */
  readonly sendsHeaders: boolean;
  /** Encodings in which pages come, the one it prefers first. */
  readonly encodings: readonly ('br' | 'gzip')[];
  /** Whether it sends the copies that were packed when the site was built, to the byte. */
  readonly sendsPackedCopies: boolean;
  /** What the clock check must find: a server that sends no time cannot be asked for it. */
  readonly clock: 'in-sync' | 'could-not-check';
  /** Where an address without its slash leads, if not to the one with it. */
  readonly slashLeadsTo?: string;
  start(folder: string): Promise<RunningHost>;
}

/** @returns folder of the build that is published on a host. */
export function folderOf(host: Host): string {
  return BUILDS[host.build].folder;
}

/** @returns path below which the site is served on a host; starts and ends with a slash. */
export function basePathOf(host: Host): string {
  return host.build === 'site' ? '/' : BUILDS.belowAPath.environment.BASE_PATH;
}
