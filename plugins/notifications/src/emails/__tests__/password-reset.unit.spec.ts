import { renderPasswordReset } from "../password-reset/render-password-reset"

const letter = {
  language: "fr",
  reset_url: "https://shop.example/fr-ma/account/reset?token=a.b.c",
}

describe("the letter about a new password", () => {
  it.each(["fr", "ar", "en"])("leads to the page, in %s", async (language) => {
    const { html, text, subject } = await renderPasswordReset({
      ...letter,
      language,
    })
    expect(subject).not.toBe("")
    expect(text).toContain(letter.reset_url)
    expect(html).toContain(`href="${letter.reset_url}"`)
    expect(html).toContain(`lang="${language}"`)
  })

  it("does not speak of an order", async () => {
    const { html } = await renderPasswordReset(letter)
    expect(html).not.toContain("commande")
  })

  it("is refused without its link", async () => {
    await expect(renderPasswordReset({ language: "fr" })).rejects.toThrow()
  })
})
