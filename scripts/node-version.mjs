/** Ends the process with one line on a Node that cannot run Maarid. Same range as "engines" in package.json. */
export function requireSupportedNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number)
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!supported) {
    console.error(
      `maarid: Node ${version} cannot run this: install Node 22.12 or newer (20.19 or newer of 20 also works)`
    )
    process.exit(1)
  }
}
