import { judgeStockAlert } from "../judge-stock-alert"

const quiet = { threshold: 5, alerted_at: null }
const told = { threshold: 5, alerted_at: "2026-11-20T08:00:00.000Z" }

describe("an alert on a size's stock", () => {
  it.each([
    ["tells at the threshold", quiet, 5, "tell"],
    ["tells under it", quiet, 0, "tell"],
    ["is silent over it", quiet, 6, "nothing"],
    ["tells once", told, 2, "nothing"],
    ["is armed again when there is enough", told, 6, "rearm"],
    ["knows no low stock where it is not counted", quiet, null, "nothing"],
  ])("%s", (_name, alert, stock, verdict) => {
    expect(judgeStockAlert(alert, stock)).toBe(verdict)
  })
})
