// Preloaded into a server that is measured: tells, when asked, the heap that is left after collecting garbage.
process.on("message", (word) => {
  if (word !== "heap") return
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  process.send({ heap: heapUsed + external })
})
process.on("disconnect", () => process.exit(0))
