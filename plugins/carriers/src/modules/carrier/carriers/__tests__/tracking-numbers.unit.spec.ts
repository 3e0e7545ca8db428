import { listCarriers } from "../list-carriers"
import { checkDigitOf } from "../s10"

const carrierOf = (
  code: string,
  options?: Parameters<typeof listCarriers>[0]
) => {
  const carrier = listCarriers(options).find((each) => each.code === code)
  if (!carrier) {
    throw new Error(`no carrier ${code}`)
  }
  return carrier
}

describe("a tracking number", () => {
  // The example of the UPU's standard S10.
  it("has the check digit of S10", () => {
    expect(checkDigitOf("47312482")).toBe(9)
  })

  it("is read however it was typed", () => {
    expect(carrierOf("ems").readTrackingNumber(" ee 473 124 829 ma ")).toBe(
      "EE473124829MA"
    )
  })

  it("is refused with a wrong check digit, also where other forms are taken", () => {
    for (const code of ["ems", "amana-international", "amana"]) {
      expect(() => carrierOf(code).readTrackingNumber("EE473124828MA")).toThrow(
        "EE473124828MA has a wrong check digit"
      )
    }
  })

  it("is refused when another country's post gave it", () => {
    expect(() => carrierOf("ems").readTrackingNumber("EE473124829FR")).toThrow(
      "is another country's"
    )
  })

  it("may have the post's own form at home, and nowhere else", () => {
    expect(carrierOf("amana").readTrackingNumber("1234567890")).toBe(
      "1234567890"
    )
    expect(() =>
      carrierOf("amana-international").readTrackingNumber("1234567890")
    ).toThrow("1234567890 is not a number of Amana International")
  })

  it("is taken by any other carrier as it is, without blanks", () => {
    const other = carrierOf("other")

    expect(other.readTrackingNumber("ab-12 34")).toBe("AB-1234")
    expect(() => other.readTrackingNumber("12")).toThrow(
      "12 is not a tracking number"
    )
  })

  it("comes from the range that a carrier gave, check digit included", () => {
    const amana = carrierOf("amana", {
      carriers: [
        {
          kind: "poste-maroc",
          code: "amana",
          name: "Amana",
          range: { service: "LA", first: 1, last: 99 },
        },
      ],
    })
    const number = amana.range?.numberOf(7) ?? ""

    expect(number).toBe("LA000000076MA")
    expect(amana.readTrackingNumber(number)).toBe(number)
  })

  it("stands in the address of the carrier's page", () => {
    const [carrier] = listCarriers({
      carriers: [
        {
          kind: "generic",
          code: "van",
          name: "Van",
          tracking_url: "https://van.example/{number}",
        },
      ],
    })
    expect(carrier?.trackingUrl("A-1")).toBe("https://van.example/A-1")
  })
})
