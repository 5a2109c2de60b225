/** tldraw's editor on the stand: a rectangle with a text for each item. */
import { createRoot } from 'react-dom/client';
import { createShapeId, InstancePresenceRecordType, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';

import { itemCount, itemSize, measureOn, placeOf, textOf } from '../board/stand.ts';

const idOf = (item) => createShapeId(`item-${item}`);

const start = (editor) => {
  editor.createShapes(
    Array.from({ length: itemCount }, (_, item) => ({
      id: idOf(item),
      type: 'geo',
      ...placeOf(item),
      props: {
        geo: 'rectangle',
        w: itemSize.width,
        h: itemSize.height,
        fill: 'solid',
        dash: 'solid',
        size: 's',
        richText: toRichText(textOf(item)),
      },
    })),
  );
  editor.zoomToFit();
  const currentPageId = editor.getCurrentPageId();
  measureOn({
    show: (hands) =>
      editor.store.mergeRemoteChanges(() => {
        editor.store.put(
          hands.flatMap(({ drag }) => {
            const shape = drag === null ? undefined : editor.store.get(idOf(drag.item));
            return shape === undefined ? [] : [{ ...shape, ...drag.at }];
          }),
        );
        editor.store.put(
          hands.map(({ name, cursor }) =>
            InstancePresenceRecordType.create({
              id: InstancePresenceRecordType.createId(name),
              currentPageId,
              userId: `user:${name}`,
              userName: name,
              cursor: { ...cursor, type: 'default', rotation: 0 },
              lastActivityTimestamp: Date.now(),
            }),
          ),
        );
      }),
    middleOf: (item) => editor.pageToScreen(editor.getShapePageBounds(idOf(item)).center),
  });
};

createRoot(document.querySelector('#root')).render(<Tldraw onMount={start} />);
