import { defineMdastPlugin } from 'satteri';
import { isLinkList } from './text-blocks.ts';

/** Lists that lead on are rows, which a thumb finds, instead of points. */
export const linkRows = defineMdastPlugin({
  name: 'link-rows',
  list(list, context) {
    if (list.ordered !== true && isLinkList(list))
      context.setProperty(list, 'data', { ...list.data, hProperties: { className: ['rows'] } });
  },
});
