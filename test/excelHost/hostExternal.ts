/** What the host tells of itself without being asked for anything, by the names of its methods: those of the host, and of its context. */
export interface HostFacts {
  readonly host: Readonly<Record<string, string | number | boolean>>;
  readonly context: Readonly<Record<string, string | number | boolean>>;
}

export interface HostAnswer {
  /** 0, or the number of an error. */
  readonly status: number;
  readonly answer: string;
}

/** An event as office.js is told of it. */
export interface TellingHost {
  answer(body: string): HostAnswer | Promise<HostAnswer>;
  /** Is given the function that tells events of this host to the page. */
  listen(tell: (type: number, argument: string) => void): void;
}

/** Facts of Excel for Windows with an ExcelApi, such as "1.14". */
export function hostFacts(version: string): HostFacts {
  return {
    host: { GetHostInfo: "Excel|Win32|16.01|vi-VN|id|||0", GetLoggingAllowed: false },
    context: {
      GetAppType: 1, GetAppVersionMajor: 16, GetAppVersionMinor: 0, GetAppUILocale: 0x42a, GetAppDataLocale: 0x42a,
      GetDocUrl: "C:\\So ket.xlsx", GetAppCapabilities: 0, GetActivationMode: 0, GetControlIntegrationLevel: 1,
      GetSolutionRef: "ref", GetSolutionToken: "token", GetCorrelationId: "correlation", GetInstanceId: "instance", GetTouchEnabled: false,
      GetSupportedMatrix: JSON.stringify({ ExcelApi: version, DelayForCellEdit: "1.1" }), GetHostFullVersion: "16.0.14332.20000",
    },
  };
}

/**
 * What office.js finds as `window.external`. The function stands by itself, naming nothing outside of it: a browser is given
 * its text.
 */
export function hostExternal(facts: HostFacts, host: TellingHost): Readonly<Record<string, unknown>> {
  const richApiEvent = 33;
  const richApiRequest = 93;
  type Handler = (event: number, argument: unknown) => void;
  type Callback = (answer: unknown) => void;
  const handlers: Handler[] = [];
  const array = (values: readonly unknown[]): unknown => ({ toArray: () => values, dimensions: () => 1 });
  const constants = (values: Readonly<Record<string, unknown>>): Record<string, () => unknown> => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
  host.listen((type, argument) => {
    for (const handler of handlers) handler(richApiEvent, array([array([65536, type, "Workbook", argument, "", false])]));
  });
  return {
    ...constants(facts.host),
    GetContext: () => ({ ...constants(facts.context), GetSettings: () => ({ Read: () => undefined, Write: () => undefined }) }),
    Execute: (id: number, parameters: readonly (readonly unknown[])[], callback: Callback) => {
      if (id !== richApiRequest) return callback(array([0]));
      const reply = ({ status, answer }: HostAnswer): void => callback(array(status === 0 ? [0, 200, ["Content-Type", "application/json"], answer] : [status]));
      const answered = host.answer(String(parameters[0]?.[4]));
      if (answered instanceof Promise) void answered.then(reply);
      else reply(answered);
    },
    RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: Callback) => {
      if (id === richApiEvent) handlers.push(handler);
      callback(0);
    },
    UnregisterEvent: (_id: number, _target: unknown, callback: Callback) => callback(0),
  };
}
