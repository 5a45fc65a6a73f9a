'use strict';

// Without it, phones show the page as wide as a desk's.
document.head.insertAdjacentHTML('beforeend', '<meta name="viewport" content="width=device-width, initial-scale=1">');

/** A plugin for Swagger UI: the first request is short, and the manual does not stand between the reader and it. */
const Explorer = ({ React, getComponent }) => {
  const element = React.createElement;
  let manual = '';

  const prepare = (contract) => {
    // Swagger UI would fill in and send every default; a `format` that is sent overrides the media type that is chosen.
    Object.values(contract.components?.parameters ?? {}).forEach((parameter) => {
      const value = parameter.schema?.default;
      if (value !== undefined) {
        delete parameter.schema.default;
        parameter.description += `\n\nDefault: \`${value}\``;
      }
    });
    manual = contract.info?.description ?? '';
    if (manual) {
      contract.info.description = manual.split(/\n{2,}/).find((paragraph) => !paragraph.startsWith('#'));
    }
    return contract;
  };

  const Manual = () =>
    element('details', { id: 'manual', className: 'wrapper' },
      element('summary', null, 'Manual'),
      element(getComponent('Markdown', true), { source: manual }));

  return {
    statePlugins: {
      spec: {
        wrapActions: {
          updateJsonSpec: (original) => (contract) => original(prepare(contract)),
        },
      },
    },
    wrapComponents: {
      operations: (Original) => (props) =>
        element(React.Fragment, null, element(Original, props), element(Manual)),
    },
  };
};
