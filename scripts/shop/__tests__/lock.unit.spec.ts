import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { lockHolder, takeLock } from "../lock.ts"

describe("the lock of a shop's folder", () => {
  const aFolder = () => mkdtempSync(join(tmpdir(), "coopstore-lock-"))

  it("is free in a new folder", () => {
    expect(lockHolder(aFolder())).toBeUndefined()
  })

  it("is free again once its holder is gone", () => {
    const folder = aFolder()
    writeFileSync(join(folder, "lock"), "999999999")
    expect(lockHolder(folder)).toBeUndefined()
    expect(() => takeLock(folder)).not.toThrow()
  })

  it("does not take another program for its holder", () => {
    const folder = aFolder()
    // This test's own process lives, but it is no command of the shop.
    writeFileSync(join(folder, "lock"), String(process.pid))
    expect(lockHolder(folder)).toBeUndefined()
  })
})
