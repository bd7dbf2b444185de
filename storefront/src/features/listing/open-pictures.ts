import PhotoSwipe from "photoswipe"
import "photoswipe/style.css"
import type { GalleryWords, LargePicture } from "./gallery-view"
import { inReadingOrder } from "./reading-order"
import styles from "./open-pictures.module.css"

interface Opening {
  pictures: LargePicture[]
  /** The pictures on the page: their proportions, and what to show until the large file comes. */
  frames: HTMLImageElement[]
  index: number
  rtl: boolean
  words: GalleryWords
  /** Told which picture was looked at last, to go on from there. */
  onClosed: (index: number) => void
}

/** Shows pictures over the whole window: pinched, tapped or turned with the wheel to come close, swiped or by arrow to the next. */
export function openPictures({ pictures, frames, index, rtl, words, onClosed }: Opening): void {
  const order = inReadingOrder(pictures.length, rtl)
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches
  const viewer = new PhotoSwipe({
    dataSource: order.map((place) => slideOf(pictures[place], frames[place])),
    index: order.indexOf(index),
    mainClass: styles.viewer,
    loop: false,
    counter: false,
    returnFocus: false,
    bgOpacity: 1,
    wheelToZoom: true,
    showHideAnimationType: still ? "none" : "fade",
    zoomAnimationDuration: still ? false : 240,
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: rtl ? words.next : words.previous,
    arrowNextTitle: rtl ? words.previous : words.next,
    errorMsg: words.failed,
  })
  const shown = () => order[viewer.currIndex] ?? 0
  viewer.on("uiRegister", () => {
    viewer.ui?.registerElement({
      name: "caption",
      order: 5,
      isButton: false,
      appendTo: "bar",
      onInit: (element) => {
        element.className = styles.caption ?? ""
        element.setAttribute("aria-live", "polite")
        viewer.on("change", () => {
          element.textContent = pictures[shown()]?.caption ?? ""
        })
      },
    })
  })
  // Its own layout counts from the left whatever the page's direction.
  viewer.on("firstUpdate", () => {
    if (viewer.element) viewer.element.dir = "ltr"
  })
  viewer.on("destroy", () => onClosed(shown()))
  viewer.init()
}

function slideOf(picture: LargePicture | undefined, frame: HTMLImageElement | undefined) {
  if (!picture) return {}
  const ratio = frame?.naturalWidth ? frame.naturalHeight / frame.naturalWidth : 5 / 4
  return {
    src: picture.file,
    msrc: frame?.currentSrc,
    width: picture.width,
    height: Math.round(picture.width * ratio),
    alt: picture.alt,
  }
}
