import sharp from "sharp"
import { LONGEST_SIDE, reEncodePhoto } from "../re-encode-photo"

const aPhoto = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: { r: 200, g: 90, b: 30 },
    },
  })

describe("a photo of a cooperative", () => {
  it("loses where it was taken, and is turned upright", async () => {
    const taken = await aPhoto(400, 300)
      .withExif({
        IFD0: { Make: "Phone", Orientation: "6" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 42/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()

    const { content, width, height } = await reEncodePhoto(taken)

    const kept = await sharp(content).metadata()
    expect([width, height]).toEqual([300, 400])
    expect(kept).toMatchObject({ format: "webp", width: 300, height: 400 })
    expect(kept.exif).toBeUndefined()
    expect(kept.xmp).toBeUndefined()
    expect(kept.orientation).toBeUndefined()
  })

  it("is made small enough for a page, and never larger", async () => {
    const large = await reEncodePhoto(await aPhoto(4000, 1000).png().toBuffer())
    expect([large.width, large.height]).toEqual([LONGEST_SIDE, 500])
    const small = await reEncodePhoto(await aPhoto(20, 10).png().toBuffer())
    expect([small.width, small.height]).toEqual([20, 10])
  })

  it.each([
    ["a text", Buffer.from("not a photo"), "not_an_image"],
    ["nothing", Buffer.alloc(0), "not_an_image"],
    [
      "a drawing with scripts",
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
      ),
      "not_an_image",
    ],
  ])("is refused when it is %s", async (_name, file, code) => {
    await expect(reEncodePhoto(file)).rejects.toMatchObject({ code })
  })

  it("is refused when half of it is missing", async () => {
    const whole = await aPhoto(800, 600).jpeg().toBuffer()
    const half = whole.subarray(0, 200)
    await expect(reEncodePhoto(half)).rejects.toMatchObject({
      code: "not_an_image",
    })
  })

  it("is refused, unopened, when few bytes claim too many pixels", async () => {
    const bomb = await aPhoto(12_000, 12_000).png().toBuffer()
    await expect(reEncodePhoto(bomb)).rejects.toMatchObject({
      code: "too_many_pixels",
    })
  })

  it("is refused when it moves", async () => {
    const frames = await Promise.all(
      [1, 2].map((shade) =>
        sharp({
          create: {
            width: 8,
            height: 8,
            channels: 3,
            background: { r: shade * 100, g: 0, b: 0 },
          },
        })
          .png()
          .toBuffer()
      )
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    await expect(reEncodePhoto(moving)).rejects.toMatchObject({
      code: "not_an_image",
    })
  })
})
