// What a lockfile may lack. A registry that mirrors only some kinds of machine makes npm leave the optional packages
// for all others out of the lockfile, and `npm ci` then refuses that lockfile everywhere.

/**
 * @typedef {{ version?: string, os?: string[], cpu?: string[], libc?: string[], dev?: true, optional?: true,
 *   optionalDependencies?: Record<string, string> }} Locked
 */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

/**
 * The machine a package is for, as its name tells.
 * @param {string} name @returns {Pick<Locked, 'os' | 'cpu' | 'libc'> | undefined} nothing when it does not tell
 */
export function machineOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32')) return undefined;
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { ...(os && { os: [os] }), cpu: [cpu], ...(libc && os === 'linux' && { libc: [libc] }) };
}

/**
 * The optional packages for one kind of machine that some package names and the lockfile lacks.
 * @param {Record<string, Locked>} packages of the lockfile @returns {Record<string, Locked>}
 */
export function missingMachines(packages) {
  /** @type {Record<string, Locked>} */
  const missing = {};
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const [path, machine] = [`node_modules/${name}`, machineOf(name)];
      if (path in packages || machine === undefined || !/^\d/.test(version)) continue;
      missing[path] = { version, ...machine, ...(parent.dev && { dev: true }), optional: true };
    }
  }
  return missing;
}
