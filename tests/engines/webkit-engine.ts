import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/local-server.ts';
import type { Engine } from './engine.ts';

/** Name under which WebDriver hands out elements. @see https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const START_MILLISECONDS = 20_000;

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/**
 * Starts WebKitGTK's test browser by its own driver, on a screen that nobody sees.
 *
 * @param programs - paths of `xvfb-run`, `WebKitWebDriver` and `MiniBrowser`.
 * @returns the engine. Its driver cannot read the console: complaints are errors thrown and policies broken after a
 * page's first script could run.
 */
export async function webkitEngine(programs: {
  readonly screen: string;
  readonly driver: string;
  readonly browser: string;
}): Promise<Engine> {
  const port = await freePort();
  const driver = spawn(
    programs.screen,
    ['-a', programs.driver, `--port=${String(port)}`, '--host=127.0.0.1'],
    // A group of its own, so that the screen and the browser end with it.
    { stdio: 'ignore', detached: true },
  );
  const call = caller(`http://127.0.0.1:${String(port)}`);
  try {
    const { sessionId, capabilities } = await session(call, programs.browser);
    const at = `/session/${sessionId}`;
    const evaluate = (expression: string): Promise<unknown> =>
      call('POST', `${at}/execute/async`, {
        script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)));`,
        args: [],
      });
    const find = async (selector: string): Promise<string> => {
      const found = await call('POST', `${at}/element`, { using: 'css selector', value: selector });
      return String((found as Record<string, string>)[ELEMENT]);
    };
    const click = async (selector: string): Promise<void> => {
      await call('POST', `${at}/element/${await find(selector)}/click`, {});
    };
    const complaints: string[] = [];
    const gather = async (): Promise<void> => {
      const said = await evaluate('window.complaints ?? []');
      if (Array.isArray(said)) complaints.push(...said.map(String));
    };
    return {
      name: 'WebKitGTK',
      version: capabilities.browserVersion,
      note: 'without the console, which its driver cannot read',
      window: {
        open: async (address) => {
          await gather();
          await call('POST', `${at}/url`, { url: address });
          await evaluate(LISTEN);
        },
        evaluate,
        click,
        type: async (selector, text) => {
          await click(selector);
          await call('POST', `${at}/element/${await find(selector)}/value`, { text });
        },
        complaints: async () => {
          await gather();
          await evaluate('window.complaints && (window.complaints.length = 0)');
          return complaints;
        },
      },
      close: async () => {
        await call('DELETE', at).catch(() => undefined);
        end(driver);
      },
    };
  } catch (error) {
    end(driver);
    throw error;
  }
}

const LISTEN = `(() => {
  const complaints = (window.complaints ??= []);
  addEventListener('error', (event) => complaints.push(event.message));
  addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective));
})()`;

function caller(origin: string): Call {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function session(
  call: Call,
  binary: string,
): Promise<{ sessionId: string; capabilities: { browserVersion: string } }> {
  const options = { binary, args: ['--automation'] };
  const until = Date.now() + START_MILLISECONDS;
  for (;;) {
    try {
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
      return (await call('POST', '/session', { capabilities })) as Awaited<ReturnType<typeof session>>;
    } catch (error) {
      // The driver takes a moment until it listens.
      if (Date.now() > until) throw error;
      await pause(300);
    }
  }
}

function end(driver: ChildProcess): void {
  if (driver.pid !== undefined) process.kill(-driver.pid);
}
