/** The processor's time that this process used, in milliseconds: a bound on it holds on a busy machine too. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
