/** What depends on whoever publishes the site. A value that is not set is left out of the pages, never invented. */
export interface PublisherSettings {
  /** Origin of the published site, such as `https://example.org`, without a path. */
  readonly siteUrl?: string;
  /** Path under which the site is served; starts and ends with a slash. */
  readonly basePath: string;
  /** Where readers report a mistake: an `https:` or `mailto:` address. */
  readonly contactUrl?: string;
  /** Address of the source repository's default branch view, without a trailing slash. */
  readonly repositoryUrl?: string;
  /** Whether readers are offered a copy of the site for when they have no line. */
  readonly offersCopy: boolean;
  /** Whether the build puts packed copies beside the files, for hosts that send such copies. */
  readonly packsCopies: boolean;
  /** Stands for the day of the build wherever a date is written, so that somebody else can build the same. */
  readonly sourceDate?: Date;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the publisher's settings from environment variables.
 *
 * @param environment - `SITE_URL`, `BASE_PATH`, `CONTACT_URL`, `REPOSITORY_URL`, `OFFLINE`, `PRECOMPRESS` and
 *   `SOURCE_DATE_EPOCH`, each optional; empty counts as not set.
 * @returns the settings; without any the site is served from `/`, with its offline copy and without packed files.
 * @throws Error naming the variable and what to write, when a value cannot be used.
 */
export function publisherSettings(environment: Environment): PublisherSettings {
  const siteUrl = address(environment, 'SITE_URL', ['https:', 'http:']);
  const contactUrl = address(environment, 'CONTACT_URL', ['https:', 'mailto:']);
  const repositoryUrl = address(environment, 'REPOSITORY_URL', ['https:']);
  const sourceDate = seconds(environment, 'SOURCE_DATE_EPOCH');
  if (siteUrl !== undefined && new URL(siteUrl).pathname !== '/') {
    throw new Error(
      `SITE_URL is "${siteUrl}": write the origin only, such as https://example.org, and put the path into BASE_PATH.`,
    );
  }
  return {
    basePath: basePath(environment['BASE_PATH']),
    offersCopy:
      oneOrZero(environment, 'OFFLINE', 'write 0 to publish without the offline copy, or leave it out') !==
      '0',
    packsCopies:
      oneOrZero(
        environment,
        'PRECOMPRESS',
        'write 1 for a packed .br and .gz beside each file, or leave it out',
      ) === '1',
    ...(siteUrl === undefined ? {} : { siteUrl: new URL(siteUrl).origin }),
    ...(contactUrl === undefined ? {} : { contactUrl }),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl: repositoryUrl.replace(/\/+$/u, '') }),
    ...(sourceDate === undefined ? {} : { sourceDate }),
  };
}

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
function seconds(environment: Environment, name: string): Date | undefined {
  const value = environment[name]?.trim() ?? '';
  if (value === '') return undefined;
  // More digits are milliseconds, which no other program would read so.
  if (!/^\d{1,11}$/u.test(value))
    throw new Error(`${name} is "${value}": write the seconds since 1970, such as 1764547200`);
  return new Date(Number(value) * 1000);
}

function oneOrZero(environment: Environment, name: string, advice: string): string {
  const value = environment[name]?.trim() ?? '';
  if (!['', '0', '1'].includes(value)) throw new Error(`${name} is "${value}": ${advice}`);
  return value;
}

function address(environment: Environment, name: string, protocols: readonly string[]): string | undefined {
  const value = environment[name]?.trim();
  if (value === undefined || value === '') return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : undefined;
  if (protocol === undefined || !protocols.includes(protocol)) {
    throw new Error(
      `${name} is "${value}": write a whole address that starts with ${protocols.join(' or ')}`,
    );
  }
  return value;
}

function basePath(value: string | undefined): string {
  const path = value?.trim() ?? '';
  if (path === '' || path === '/') return '/';
  if (!/^(?:\/[\w-][\w.-]*)+\/?$/u.test(path)) {
    throw new Error(`BASE_PATH is "${path}": write a path that starts with a slash, such as /six-digits/`);
  }
  return path.endsWith('/') ? path : `${path}/`;
}
