import { readNewPassword } from "./new-password"

function typed(password: string, repeat?: string) {
  const form = new FormData()
  form.set("password", password)
  if (repeat !== undefined) {
    form.set("repeat", repeat)
  }
  return readNewPassword(form)
}

describe("a new password", () => {
  it("keeps its spaces", () => {
    expect(typed(" argane et miel ")).toEqual({
      password: " argane et miel ",
      problems: {},
    })
  })

  it("has ten characters at least", () => {
    expect(typed("argane").problems).toEqual({ password: "password_short" })
  })

  it("is typed twice the same where it is asked twice", () => {
    expect(typed("argane et miel", "argane et mil").problems).toEqual({
      repeat: "password_differs",
    })
  })
})
