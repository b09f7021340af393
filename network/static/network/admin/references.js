/* References in running text (hotlines, figures): chosen in Wagtail's snippet chooser, shown as a chip. */
(() => {
  const { React, DraftJS, draftail } = window;

  let isRemoving = false;

  /* Opens the chooser and puts what is chosen in place of the selection; or takes the selected chip away. */
  class ReferenceSource extends draftail.ModalWorkflowSource {
    componentDidMount() {
      if (!isRemoving) {
        super.componentDidMount();
        return;
      }
      isRemoving = false;
      const { editorState, onComplete } = this.props;
      const rest = DraftJS.Modifier.removeRange(
        editorState.getCurrentContent(),
        editorState.getSelection(),
        'backward',
      );
      onComplete(DraftJS.EditorState.push(editorState, rest, 'remove-range'));
    }

    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.referenceChooser,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    onChosen(data) {
      const { editorState, entityType, onComplete } = this.props;
      const { text, label, url } = data.reference;
      const content = editorState
        .getCurrentContent()
        .createEntity(entityType.type, 'IMMUTABLE', { id: data.id, label, url });
      const changed = DraftJS.Modifier.replaceText(
        content,
        editorState.getSelection(),
        text,
        null,
        content.getLastCreatedEntityKey(),
      );
      /* A dialog that closes takes the focus along: only then may the editor take it, or one would type into nothing. */
      window
        .jQuery(document)
        .one('hidden.bs.modal', () =>
          onComplete(DraftJS.EditorState.push(editorState, changed, 'insert-characters')),
        );
      this.workflow.close();
    }
  }

  /* The chip: what is in force, and on a click what it is, "Edit" (choose another) and "Remove". */
  const ReferenceChip = (props) => {
    const { label, url, gone } = props.contentState.getEntity(props.entityKey).getData();
    const icon = gone ? 'warning' : props.icon;
    return React.createElement(
      'span',
      { className: gone ? 'reference-chip reference-chip--gone' : 'reference-chip' },
      React.createElement(
        draftail.TooltipEntity,
        {
          ...props,
          icon: React.createElement(window.wagtail.components.Icon, { name: icon }),
          label,
          url: url || null,
          /* Draftail's own "Remove" keeps the words, which would leave a figure that nobody keeps right. */
          onRemove: (entityKey) => {
            isRemoving = true;
            props.onEdit(entityKey);
          },
        },
        props.children,
      ),
    );
  };

  window.lanternReferences = {
    /* Let the editor know the entity type *type*; *icon* is one of the admin's icons. */
    register(type, icon) {
      draftail.registerPlugin(
        {
          type,
          source: ReferenceSource,
          decorator: (props) => React.createElement(ReferenceChip, { ...props, icon }),
        },
        'entityTypes',
      );
    },
  };
})();
