import { verify } from "../verify/verify.ts"

const failures = (await verify()).filter((result) => !result.passed)
if (failures.length > 0) {
  const names = failures.map(({ name }) => name).join(", ")
  console.error(`\n${failures.length} of the gates failed: ${names}.`)
  process.exitCode = 1
}
