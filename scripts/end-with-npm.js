/**
 * npm passes a signal on to the shell between us and it, which ends without telling us. So under npm we look whether our parent is
 * still there, and end in order when it is not.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  timer.unref();
}
