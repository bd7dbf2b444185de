"use client"

import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react"
import { Icon } from "@/ui/icon"
import type { GalleryWords, LargePicture } from "./gallery-view"
import styles from "./gallery.module.css"

interface Props {
  pictures: LargePicture[]
  slides: ReactNode[]
  thumbs: ReactNode[]
  lens: ReactNode
  words: GalleryWords
  rtl: boolean
}

/** Most of a viewer's weight comes when a finger or pointer nears a picture, not with the page. */
const viewer = () => import("./open-pictures")

/** Swiped by the browser itself; a script adds arrows, dots and the large view. Without one a picture opens as a file. */
export function GalleryStage({ pictures, slides, thumbs, lens, words, rtl }: Props) {
  const stage = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const several = pictures.length > 1

  /** How far each slide is from the edge where one stands; the nearest is the one shown. */
  function offsets(): number[] {
    const edge = stage.current?.getBoundingClientRect().left ?? 0
    return [...(stage.current?.children ?? [])].map((slide) => slide.getBoundingClientRect().left - edge)
  }

  function follow() {
    const away = offsets().map(Math.abs)
    setCurrent(away.indexOf(Math.min(...away)))
  }

  function show(index: number) {
    const left = offsets()[index]
    if (left !== undefined) stage.current?.scrollBy({ left })
  }

  /** Back from the large view, to the picture that was looked at last. */
  function comeBack(index: number) {
    stage.current?.querySelectorAll("a")[index]?.focus({ preventScroll: true })
    show(index)
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key]
    if (!several || !step) return
    event.preventDefault()
    show(Math.min(pictures.length - 1, Math.max(0, current + step)))
  }

  function open(event: MouseEvent, index: number) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const frames = [...(stage.current?.querySelectorAll("img") ?? [])]
    void viewer().then(
      ({ openPictures }) => openPictures({ pictures, frames, index, rtl, words, onClosed: comeBack }),
      () => window.location.assign(pictures[index]?.file ?? "")
    )
  }

  return (
    <section className={styles.gallery} aria-label={words.pictures} onKeyDown={onKey}>
      <div className={styles.frame}>
        <ul
          ref={stage}
          role="list"
          className={styles.stage}
          onScroll={follow}
          onPointerEnter={() => void viewer().catch(() => undefined)}
        >
          {slides.map((slide, index) => (
            <li key={pictures[index]?.file} id={`picture-${index + 1}`} className={styles.slide}>
              <a
                href={pictures[index]?.file ?? ""}
                aria-label={pictures[index]?.enlarge}
                className={styles.open}
                onClick={(event) => open(event, index)}
              >
                {slide}
                {lens}
              </a>
            </li>
          ))}
        </ul>
        {several && (
          <>
            <button
              type="button"
              className={styles.previous}
              aria-label={words.previous}
              disabled={current === 0}
              onClick={() => show(current - 1)}
            >
              <Icon name="back" />
            </button>
            <button
              type="button"
              className={styles.next}
              aria-label={words.next}
              disabled={current === pictures.length - 1}
              onClick={() => show(current + 1)}
            >
              <Icon name="forward" />
            </button>
            <span aria-hidden className={styles.dots}>
              {pictures.map(({ file }, index) => (
                <span key={file} className={index === current ? styles.here : styles.dot} />
              ))}
            </span>
          </>
        )}
      </div>
      {several && (
        <ul role="list" className={styles.thumbs}>
          {thumbs.map((thumb, index) => (
            <li key={pictures[index]?.file}>
              <a
                href={`#picture-${index + 1}`}
                aria-label={pictures[index]?.caption}
                aria-current={index === current || undefined}
                className={styles.thumb}
                onClick={(event) => {
                  event.preventDefault()
                  show(index)
                }}
              >
                {thumb}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
