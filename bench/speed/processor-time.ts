/** Milliseconds of the processor, of all threads of this process, since an earlier look at its clock. */
export function processorSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
