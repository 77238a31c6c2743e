import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

export const channels = ['bullet-comment', 'video-comment', 'mention', 'buyer-show', 'review', 'after-sales'] as const
export const channel = z.enum(channels)

/**
 * What people said, one fact a flush rather than one a bullet. Key: the room, video or product it was said under.
 * `personId` is null for an imported row without an author: a voice, not a person.
 */
export const commentsPosted = fact(
  'content/comments-posted',
  z.object({
    comments: z.array(
      z.object({
        commentId: idOf('cmt'),
        personId: idOf('per').nullable(),
        /** The name shown beside the words. */
        name: z.string(),
        channel,
        text: z.string(),
        lang: z.string().nullable(),
        productId: idOf('prd').nullable(),
        showId: idOf('show').nullable(),
        videoId: idOf('vid').nullable(),
        /** Milliseconds into the show or video. */
        offsetMs: z.int().nullable(),
        saidAt: z.int(),
        fromHost: z.boolean(),
      }),
    ),
  }),
)

export const showStarted = fact(
  'content/show-started',
  z.object({
    showId: idOf('show'),
    title: z.object({ zh: z.string(), en: z.string() }),
    hostId: idOf('per').nullable(),
    replay: z.boolean(),
  }),
)
export const showEnded = fact(
  'content/show-ended',
  z.object({ showId: idOf('show'), endedAt: z.int(), commentCount: z.int() }),
)

/** A product card was put before the viewers. Key: showId. */
export const productPinned = fact(
  'content/product-pinned',
  z.object({ showId: idOf('show'), productId: idOf('prd').nullable(), offsetMs: z.int() }),
)

/** A video is up; `answersDemandIds` are the questions and wishes it shows the answer to. Key: videoId. */
export const clipPublished = fact(
  'content/clip-published',
  z.object({
    videoId: idOf('vid'),
    productId: idOf('prd').nullable(),
    title: z.object({ zh: z.string(), en: z.string() }),
    answersDemandIds: z.array(idOf('dem')),
  }),
)
