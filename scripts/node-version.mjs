/** Whether Maarid runs on this version of Node: the range of "engines" in package.json. */
export function supportsNode(version) {
  const [major, minor] = version.split(".").map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/** Ends the process with one line on a Node that cannot run Maarid. */
export function requireSupportedNode(version = process.versions.node) {
  if (!supportsNode(version)) {
    console.error(
      `maarid: Node ${version} cannot run this: install Node 22.12 or newer (20.19 or newer of 20 also works)`
    )
    process.exit(1)
  }
}
