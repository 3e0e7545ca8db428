import type { MetadataRoute } from "next"

/** How the shop looks when kept on a phone's home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "CoopStore",
    short_name: "CoopStore",
    start_url: "/",
    display: "browser",
    background_color: "#fbf6ec",
    theme_color: "#211a15",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/apple-icon.png", type: "image/png", sizes: "180x180" },
    ],
  }
}
