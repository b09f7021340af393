window.lanternReferences.register('HOTLINE', 'comment');
