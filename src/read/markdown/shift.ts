import type { NumberedList } from '../../document/document.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { shiftRange } from '../../text/range.ts'
import type { HtmlContent } from '../html/html-content.ts'

/** What was read from a slice, as it stands in the text that the slice was cut out of at `by`. */
export function shiftContent(content: HtmlContent, by: number): HtmlContent {
  return {
    blocks: content.blocks.map((block) => ({
      ...block,
      prose: shiftText(block.prose, by),
      extent: shiftRange(block.extent, by),
      removal: block.removal === null ? null : shiftRange(block.removal, by),
    })),
    comments: content.comments.map((comment) => ({ ...comment, range: shiftRange(comment.range, by) })),
    lists: content.lists.map((list) => shiftList(list, by)),
    metadata: content.metadata,
  }
}

function shiftList({ items }: NumberedList, by: number): NumberedList {
  return {
    items: items.map((item) => ({
      ...item,
      extent: shiftRange(item.extent, by),
      digits: item.digits === null ? null : shiftRange(item.digits, by),
    })),
  }
}

function shiftText(text: MappedText, by: number): MappedText {
  return {
    text: text.text,
    toSource: (range) => shiftRange(text.toSource(range), by),
    isExact: (range) => text.isExact(range),
  }
}
